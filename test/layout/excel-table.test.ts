import { label, parkTemplate, sheetOf } from './model';
import { refusalOf } from './planned';

const parks = (...columns: readonly object[]) => parkTemplate({ excelTable: 'Parks', columns });

test('a table says which of its columns holds the keys of its rows', () => {
  const sheet = sheetOf(parks(label('name'), label('code')));
  expect(sheet.tables).toMatchObject([{ name: 'Parks', keyColumn: 3, columns: ['name', 'code'] }]);
});

test('a table without such a column is refused', () => {
  expect(refusalOf(() => sheetOf(parks(label('name'))))).toEqual({
    problems: [{ template: 'probe', place: 'parks', fault: 'tableKeys', received: 'Parks' }],
  });
});
