import { historyRows } from '../../../../src/layout/sources/entry/history';
import { cellOf, tableOf, unitModel, workbooksOf } from '../../entry';
import { emptied, told, type Asked } from '../../planned';

const rowsOf = (unit: string, asked: Asked = {}) => historyRows.rows(unitModel(unit, asked));
const keysOf = (unit: string, asked: Asked = {}) => rowsOf(unit, asked).map(({ key }) => key);
const shown = (key: string, column: string, asked: Asked) =>
  cellOf(tableOf(workbooksOf({ period: 202402, ...asked }).layouts('PK1'), 'history', 'history'), key, column);

test('a park has its measures by cumulative value or end of period, and its projects', () => {
  const keys = keysOf('PK1');
  expect(keys).toEqual(
    expect.arrayContaining(['PK1|P08|ytd', 'PK1|P10|periodEnd', 'PK1|P02|growth', 'A3-02|J03|ytd', 'A3-02|J04|sinceStart']),
  );
  expect(keys.filter((key) => /\|(month|plan|ytdLastYear)$/.test(key))).toEqual([]);
});

test('growth is shown where it is entered, not where it is computed', () => {
  const growth = keysOf('PK1').filter((key) => key.endsWith('|growth'));
  expect(growth).toEqual(['PK1|P02|growth', 'PK1|P03|growth']);
});

test.each([
  ['C441881', 'K01|F05|periodEnd'],
  ['ZHB', 'K01|F03|ytd'],
  ['G440112', 'C441821|F04|ytd'],
  ['G440112', 'C441821|C24|ytd'],
  ['D04', 'IND-02|IND-02|ytd'],
])('%s has %s', (unit, key) => {
  expect(keysOf(unit)).toContain(key);
});

test('spare rows have no history; a row that the unit added has, under the name it gave it', () => {
  const ledger = [told('C441881', 'F00b', 0, { subject: 'C441881-002', valueKind: 'none', value: { type: 'text', text: '驻镇资金' } })];
  const added = rowsOf('C441881', { ledger }).filter(({ key }) => key.startsWith('C441881-'));
  expect(added.map(({ key }) => key)).toEqual(['C441881-002|F03|ytd', 'C441881-002|F04|ytd', 'C441881-002|F05|periodEnd']);
  expect(added.map(({ fields }) => fields['subject'])).toEqual(['驻镇资金', '驻镇资金', '驻镇资金']);
  expect(keysOf('C441881').filter((key) => key.startsWith('C441881-'))).toEqual([]);
});

describe('the months', () => {
  const ledger = [
    told('PK1', 'P08', 8120.5, { period: 202401 }),
    told('PK1', 'P08', 76_000, { period: 202302 }),
    emptied(told('PK1', 'P08', 0, { period: 202312 }), 'negligible'),
    told('ZHB', 'P08', 1, { period: 202311, subject: 'PK1' }),
  ];

  test('show what the unit reported, with its sign where it has no value', () => {
    expect(shown('PK1|P08|ytd', 'm1', { ledger })).toMatchObject({ kind: 'number', number: 8120.5, look: { role: 'body' } });
    expect(shown('PK1|P08|ytd', 'm12', { ledger })).toMatchObject({ kind: 'number', number: 76_000 });
    expect(shown('PK1|P08|ytd', 'm2', { ledger })).toMatchObject({ kind: 'text', text: '…' });
  });

  test('are blank where it reported nothing, or somebody else did', () => {
    expect(shown('PK1|P08|ytd', 'm3', { ledger }).kind).toBe('blank');
    expect(shown('PK1|P08|ytd', 'm4', { ledger }).kind).toBe('blank');
  });

  test('head their columns, the earliest first', () => {
    const { columns } = tableOf(workbooksOf({ period: 202402 }).layouts('PK1'), 'history', 'history');
    const months = columns.filter(({ binds }) => binds?.to === 'past');
    expect(months.map(({ id }) => id)).toEqual(['m12', 'm11', 'm10', 'm9', 'm8', 'm7', 'm6', 'm5', 'm4', 'm3', 'm2', 'm1']);
    expect([months[0]?.header, months.at(-1)?.header]).toEqual(['2023.02', '2024.01']);
  });
});
