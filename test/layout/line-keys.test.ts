import { label, parkTemplate, sheetOf } from './model';
import type { PlanSheet } from '../../src/model/workbook-plan';

const words = (zh: string) => ({ zh, en: zh });
const keys = ({ cells }: PlanSheet): string[] =>
  cells.flatMap(({ column, cell }) => (column === 1 && cell.kind === 'label' ? [`${cell.text}`] : []));

const group = words('组');
const table = { title: words('园区'), columns: [label('code'), label('tax', 'tax2025', { group })] };
const lines = { kind: 'text', id: 'remarks', tone: 'note', lines: [words('一'), words('二')] };

test('lines of a report outside its tables carry keys, as rows do', () => {
  const parks = { kind: 'table', id: 'parks', rows: { source: 'parks' }, ...table };
  const sheet = sheetOf(parkTemplate({}, { blocks: [parks, lines] }));
  const found = keys(sheet);
  expect(found.slice(0, 6)).toEqual(['#title', '#identity', '#parks/title', 'probe/parks', '#parks/group', '#parks/header']);
  expect(found.slice(6)).toEqual([...Array.from({ length: 8 }, (_, index) => `PK${index + 1}`), '#remarks/line/1', '#remarks/line/2']);
});

test('rows of an Excel table carry theirs in the table, its header in the hidden column', () => {
  expect(keys(sheetOf(parkTemplate({ ...table, excelTable: 'Parks' })))).toEqual([
    '#title',
    '#identity',
    '#parks/title',
    'probe/parks',
    '#parks/group',
    '#parks/header',
  ]);
});

test('lines of a form have no keys', () => {
  const form = { number: 'GQ1', issuer: words('办'), unit: words('万元') };
  expect(keys(sheetOf(parkTemplate(table, { form }))).filter((key) => key.startsWith('#'))).toEqual([]);
});

test('the row that says a table is empty has a key, so that it leaves when rows come', () => {
  const empty = { rows: { source: 'parks', where: { code: 'PK0' } } };
  expect(keys(sheetOf(parkTemplate(empty)))).toContain('#parks/none');
});
