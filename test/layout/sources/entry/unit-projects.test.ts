import { hasProjects, problemRows, unitProjectRows } from '../../../../src/layout/sources/entry/unit-projects';
import { unitModel } from '../../entry';
import { seeds, told, type Asked } from '../../planned';

const rowsOf = (unit: string, asked: Asked = {}) => unitProjectRows.rows(unitModel(unit, asked));
const units = [...seeds.units.map(({ id }) => id), 'ZHB'];
const added = told('PK2', 'J00', 0, { subject: 'PK2-030', valueKind: 'none', value: { type: 'text', text: '新项目' } });

test('every key project is reported by one unit: where it lies, else by the programme office', () => {
  const reported = units.flatMap((unit) =>
    rowsOf(unit)
      .filter(({ fields }) => fields['name'] !== null)
      .map(({ key }) => key),
  );
  expect(reported.sort()).toEqual(seeds.projects.map(({ id }) => id).sort());
  for (const { id, location } of seeds.projects)
    if (units.includes(location?.value ?? '')) expect(rowsOf(location!.value).map(({ key }) => key)).toContain(id);
});

test('then come those the unit added, and four spare rows', () => {
  const keys = rowsOf('PK2', { ledger: [added] }).map(({ key }) => key);
  expect(keys.slice(-5)[0]).toBe('PK2-030');
  expect(keys.slice(-4).map((key) => key.slice(0, 4))).toEqual(['PK2-', 'PK2-', 'PK2-', 'PK2-']);
});

test('rows are numbered from 1', () => {
  const numbers = rowsOf('PK1').map(({ fields }) => fields['number']);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('plans and designs take stages of their own, and no start or completion of building', () => {
  const planning = rowsOf('ZHB').filter(({ lists }) => lists !== undefined);
  expect(planning.map(({ key }) => key)).toEqual(seeds.projects.filter(({ category }) => category === '规划帮扶').map(({ id }) => id));
  expect(planning).toHaveLength(6);
  for (const { lists, closed } of planning)
    expect({ lists, closed }).toEqual({ lists: { J07: 'codes-planning' }, closed: ['J08', 'J08b'] });
});

test('a unit has projects when one lies there, or once it added one', () => {
  expect([hasProjects(unitModel('ZHB')), hasProjects(unitModel('C441802')), hasProjects(unitModel('D04'))]).toEqual([true, false, false]);
  expect(hasProjects(unitModel('C441802', { ledger: [{ ...added, unit: 'C441802', subject: 'C441802-001' }] }))).toBe(true);
});

test('the list of problems has as many rows as there are projects', () => {
  for (const unit of ['PK1', 'ZHB']) expect(problemRows.rows(unitModel(unit))).toHaveLength(rowsOf(unit).length);
});
