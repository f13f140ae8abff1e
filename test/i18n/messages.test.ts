import type { BookDamage, BookInUse, NoBook } from '../../src/i18n/book-problem';
import { enUS } from '../../src/i18n/en-US';
import type { LedgerProblem } from '../../src/i18n/ledger-problem';
import { messagesFor } from '../../src/i18n/messages';
import type { PlanProblem } from '../../src/i18n/plan-problem';
import type { TemplateProblem } from '../../src/i18n/template-problem';
import { zhCN } from '../../src/i18n/zh-CN';
import { template, TEMPLATE_IDS } from '../../src/model/templates/files';

/** What messages are made with: a number, a word, a list, and an object of the fields they name. */
const VALUES: readonly unknown[] = [
  2,
  'x',
  ['x'],
  {
    text: 'x',
    problem: 'x',
    help: 'x',
    path: 'x',
    cause: 'x',
    id: 'x',
    name: 'x',
    unit: 'x',
    names: ['x'],
    missing: ['x'],
    known: ['x'],
    sheet: 'x',
    sheets: ['x'],
    code: 'x',
    detail: 'x',
    needs: ['x'],
    problems: [{ file: 'x', record: 'x', template: 'x', place: 'x', line: 2, field: 'x', fault: 'missing' }],
  },
  {
    path: 'x',
    why: 'empty',
    unknown: [{ part: 'unit', code: 'x' }],
    detail: 'x',
    found: 2,
    known: 1,
    lock: 'x',
    state: 'running',
    origin: 'x',
    months: [{ period: 202402, count: 2 }],
    period: 202402,
    closedBy: 'x',
    closedAt: 'x',
    id: 2,
    periods: [202402],
  },
  { at: 'x', received: 'x', expected: 'x', other: 'x', suggestion: 'x', meant: 'x' },
  { path: 'x', why: 'tabs' },
  { path: 'x', why: 'seal' },
  { file: 'x', why: 'damaged', part: 'x' },
  { problems: [{ sheet: 'x', place: 'x', fault: 'rows', received: 'x', limit: 2 }], sheets: [{ sheet: 'x', blocks: ['x'] }] },
];

const argumentLists = (length: number): (readonly unknown[])[] =>
  length === 0 ? [[]] : argumentLists(length - 1).flatMap((list) => VALUES.map((value) => [...list, value]));

/** A text that names something, made with the first arguments that fit. */
function made(value: (...args: readonly unknown[]) => unknown): string {
  for (const args of argumentLists(value.length)) {
    try {
      const text = value(...args);
      if (typeof text === 'string' && !text.includes('undefined') && !text.includes('[object')) return text;
    } catch {
      // Other arguments fit.
    }
  }
  throw new Error(`no arguments fit ${String(value)}`);
}

/** Every text below a value, with its key path. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, made(value as (...args: readonly unknown[]) => unknown)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

test('each language answers to its tag', () => {
  expect(messagesFor('zh-CN')).toBe(zhCN);
  expect(messagesFor('en-US')).toBe(enUS);
});

/** What is not reported leaves its cell empty. */
const EMPTY = '.workbook.emptyStates.notReported';

test('no text is empty, except where a cell is', () => {
  expect([...texts(zhCN), ...texts(enUS)].filter(([path, text]) => path !== EMPTY && text.trim() === '')).toEqual([]);
  expect([zhCN, enUS].map((messages) => messages.workbook.emptyStates.notReported)).toEqual(['', '']);
});

/** Names of sheets: Chinese in every language. */
const SHEET_NAMES = TEMPLATE_IDS.map((id) => template(id).sheetName);

test('English texts hold no Chinese but names of sheets', () => {
  const others = texts(enUS).map(([path, text]) => [path, SHEET_NAMES.reduce((rest, name) => rest.replaceAll(name, ''), text)] as const);
  expect(others.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

/** Texts of signs, codes and what they are made with. */
const SIGNS = [
  '.cli.ledger.withStatus',
  '.textKey',
  '.seeds.pair',
  '.seeds.comma',
  '.source.document',
  '.source.place',
  '.source.within',
  '.workbook.notGiven',
  '.workbook.coded',
  '.workbook.withUnit',
  '.workbook.unitAlone',
  '.workbook.listEnd',
  '.workbook.listComma',
  '.workbook.quoted',
  '.cli.read.file',
  '.reading.label',
  '.reading.place',
  '.reading.amount',
  '.reading.choice',
  '.workbook.entry.promptTitle',
  '.workbook.entry.pastMonth',
  '.workbook.emptyStates.notApplicable',
  '.workbook.emptyStates.negligible',
  EMPTY,
];

test('Chinese texts are Chinese', () => {
  expect(texts(zhCN).filter(([path, text]) => !SIGNS.includes(path) && !/\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each(['unknownField', 'missing', 'period', 'printed', 'pairs', 'kinds', 'kindCode', 'row', 'unfit', 'doubleId'] as const)(
  'a seed fault of kind %s is said in words',
  (fault) => {
    const problems = [{ file: 'risks', record: 'R-01', field: 'name', fault, received: '3' }];
    for (const messages of [zhCN, enUS])
      expect(messages.errors.seedInvalid({ problems })).not.toMatch(/undefined|record R-01, field name: $/);
  },
);

/** Every fault of a kind; the compiler asks for those that are missing here. */
const faultsOf = <Fault extends string>(every: Readonly<Record<Fault, true>>) => Object.keys(every) as Fault[];

const TEMPLATE_FAULTS = faultsOf<TemplateProblem['fault']>({
  unknownField: true,
  missing: true,
  unfit: true,
  unknownSource: true,
  unknownSourceField: true,
  unknownReference: true,
  circular: true,
  errorValue: true,
  progressRow: true,
  progressOperand: true,
  unknownMeasure: true,
  doubleId: true,
  width: true,
  unknownName: true,
  period: true,
  limits: true,
  format: true,
  hiddenMark: true,
  formFoot: true,
  paleLine: true,
  tableKeys: true,
});

test.each(TEMPLATE_FAULTS)('a template fault of kind %s is said in words, with template and place', (fault) => {
  for (const messages of [zhCN, enUS]) {
    for (const more of [{}, { received: '[3]', expected: '[4]' }]) {
      const [, line] = messages.errors
        .templateInvalid({ problems: [{ template: 'parks', place: 'title.en', fault, ...more }] })
        .split('\n');
      expect(line).toMatch(/parks.*title\.en\s?[：:]\s?.*\p{L}/u);
      expect(line).not.toMatch(/undefined|\[object/);
    }
  }
});

const LEDGER_FAULTS = faultsOf<LedgerProblem['fault']>({
  notJson: true,
  thousands: true,
  bareValue: true,
  unknownField: true,
  missing: true,
  unfit: true,
  period: true,
  date: true,
  cellLength: true,
  characters: true,
  code: true,
  text: true,
  unknownReporter: true,
  unknownSubject: true,
  unknownMeasure: true,
  valueType: true,
  doubleKey: true,
  valueKind: true,
  integer: true,
  codeOfList: true,
  unit: true,
  unitNeedless: true,
  subjectOfIndicator: true,
  emptyText: true,
  notDue: true,
  targetPeriod: true,
  owner: true,
  printedOnly: true,
  printed: true,
  publishedSource: true,
  unknownPlace: true,
  notCsv: true,
  doubleColumn: true,
  excessCell: true,
});

test.each(LEDGER_FAULTS)('a ledger fault of kind %s is said in words, with line and field', (fault) => {
  for (const messages of [zhCN, enUS]) {
    for (const expected of [{}, { expected: '4' }]) {
      const problems = [{ line: 17, field: 'value.type', fault, received: '[3]', ...expected }];
      const [, line] = messages.errors.ledgerInvalid({ path: '台账.ndjson', problems }).split('\n');
      expect(line).toMatch(/17.*value\.type\s?[：:]\s?.*\p{L}/u);
      expect(line).not.toMatch(/\[object/);
    }
  }
});

const PLAN_FAULTS = faultsOf<PlanProblem['fault']>({
  rows: true,
  columns: true,
  cellLength: true,
  formulaLength: true,
  characters: true,
  notFinite: true,
  date: true,
  sheetName: true,
  doubleName: true,
  style: true,
  doubleCell: true,
  overlap: true,
  promptLength: true,
  table: true,
  chart: true,
  name: true,
  noSheet: true,
  unknownSheet: true,
  area: true,
  rowHeight: true,
  columnWidth: true,
  headerLength: true,
  numberFormat: true,
  numberFormats: true,
  tableKeys: true,
});

test.each(PLAN_FAULTS)('a fault of a plan of kind %s is said in words, with sheet and place', (fault) => {
  for (const messages of [zhCN, enUS]) {
    const [, line] = messages.errors
      .planInvalid({ problems: [{ sheet: '总览', place: 'B7', fault, received: '[3]', limit: 5 }] })
      .split('\n');
    expect(line).toMatch(/总览.*B7\s?[：:]\s?.*\p{L}/u);
    expect(line).not.toMatch(/undefined|\[object/);
  }
});

test('a long list of problems is cut at 20, and the rest counted', () => {
  const problems = Array.from({ length: 23 }, (_, i) => ({ sheet: '总览', place: `A${i}`, fault: 'style' as const, received: 'x' }));
  for (const messages of [zhCN, enUS]) {
    const lines = messages.errors.planInvalid({ problems }).split('\n');
    expect([lines.length, /\b3\b|3处/.test(lines.at(-1) ?? '')]).toEqual([22, true]);
  }
});

const STATES = faultsOf<BookInUse['state']>({ running: true, unsure: true, elsewhere: true, unknown: true });

test.each(STATES)('of a book in use whose holder is %s the book is named, the holder where it is known, and what to do', (state) => {
  const holder = { host: 'office-7', pid: 4242, taken: '2024-03-05T01:30:00.000Z' };
  const inUse = { path: '台账.gqdb', lock: '台账.gqdb.gqlock', state, ...(state !== 'unknown' && holder) };
  for (const messages of [zhCN, enUS]) {
    const text = messages.errors.bookInUse(inUse);
    expect(text).toContain('台账.gqdb');
    expect(text).not.toContain('undefined');
    if (state !== 'unknown') for (const part of ['office-7', '4242', '2024-03-05']) expect(text).toContain(part);
    // Nobody is told to remove the lock of a process that certainly runs.
    expect(text.includes('台账.gqdb.gqlock')).toBe(state !== 'running');
  }
});

test.each(faultsOf<BookDamage>({ seal: true, noSeal: true, tables: true, content: true, sqlite: true }))(
  'damage of a book (%s) is said in words, with the remedy',
  (why) => {
    for (const messages of [zhCN, enUS]) {
      expect(messages.errors.bookDamaged({ path: 'x.gqdb', why })).not.toMatch(/undefined|\(\)|（）/);
      expect(messages.errors.bookDamaged({ path: 'x.gqdb', why })).toMatch(/备份|backup/);
    }
  },
);

test.each(faultsOf<NoBook>({ folder: true, empty: true, notSqlite: true, otherProgram: true }))(
  'of what is no book (%s) is said why',
  (why) => {
    for (const messages of [zhCN, enUS]) expect(messages.errors.notABook({ path: 'x.gqdb', why })).not.toContain('undefined');
  },
);

test('both languages have the same keys', () => {
  const keys = (messages: object) =>
    texts(messages)
      .map(([path]) => path)
      .sort();
  expect(keys(enUS)).toEqual(keys(zhCN));
});
