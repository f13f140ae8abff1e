import { classes } from '../members/all';
import { addSheet } from '../model/workbook-model';
import { SimulatedExcel } from '../simulated-excel';
import { Interpreter } from './interpreter';
import type { QueryInfo } from './wire';

/** Loads as they travel: what is asked of workbook.worksheets, and what crosses back. */
function load(query: QueryInfo): unknown {
  const excel = new SimulatedExcel();
  addSheet(excel.workbook, '乙');
  addSheet(excel.workbook, '丙');
  const response = new Interpreter(excel, classes).process({
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: query }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    },
  });
  return response.Error ?? response.Results[0]?.Value;
}

const namesOf = (value: unknown) => (value as { _Items: { Name: string }[] })._Items.map(({ Name }) => Name);

test('items carry what was asked for, and an id that does not count as loaded', () => {
  expect(load({ Select: ['name'] })).toEqual({
    _Items: ['Sheet1', '乙', '丙'].map((name) => ({ _Id: expect.any(String) as unknown, Name: name })),
  });
});

test('the first of a collection, or those behind some', () => {
  expect(namesOf(load({ Select: ['name'], Top: 1 }))).toEqual(['Sheet1']);
  expect(namesOf(load({ Select: ['name'], Skip: 1 }))).toEqual(['乙', '丙']);
});

test('what hangs on the items is answered below them', () => {
  const { _Items: items } = load({ Select: ['name', 'protection/protected'] }) as { _Items: unknown[] };
  expect(items[0]).toMatchObject({ Name: 'Sheet1', Protection: { Protected: false } });
});

test('an expanded object brings its scalars', () => {
  const { _Items: items } = load({ Expand: ['protection'] }) as { _Items: unknown[] };
  expect(items[0]).toMatchObject({ Protection: { Protected: false } });
});

test('a load without names brings every scalar of the items', () => {
  const { _Items: items } = load({}) as { _Items: unknown[] };
  expect(items[0]).toMatchObject({ Name: 'Sheet1', Visibility: 'Visible', Position: 0 });
});

test('a property that nobody knows is refused by name', () => {
  expect(load({ Select: ['nam'] })).toMatchObject({ Code: 'HostNotImplemented', Message: 'Worksheet.nam' });
});
