import { decodeCsv } from '../../../src/ledger/csv/decode';
import { readCsv } from '../../../src/ledger/csv/read-csv';
import { csvText } from '../../../src/ledger/csv/write-csv';
import type { LedgerProblem } from '../../../src/i18n/ledger-problem';
import { GqError } from '../../../src/model/errors';
import type { Figure } from '../../../src/model/figure';
import { codeBook } from '../../../src/model/figures/code-book';
import { loadSeeds } from '../../../src/model/seeds/seeds';
import { figure } from '../../model/figures/ledger-line';

const codes = codeBook(loadSeeds());
const read = (text: string) => readCsv(text, 'a.csv', codes);
const HEAD = 'period,unit,subject,measure,valueKind,value.type,value,unitOfMeasure,status';
const ROW = '202402,PK1,PK1,P01,ytd,number,12.5,万元,reported';

const problemsOf = async (text: string): Promise<readonly LedgerProblem[]> => {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof GqError && error.code === 'ledgerInvalid') return (error as GqError<'ledgerInvalid'>).details.problems;
    throw error;
  }
  return [];
};

test.each([
  ['with line feeds', `${HEAD}\n${ROW}\n`],
  ['without an end of the last line', `${HEAD}\r\n${ROW}`],
  ['with the mark of UTF-8', `\uFEFF${HEAD}\r\n${ROW}\r\n`],
  ['with blank rows, as Excel leaves them', `${HEAD}\r\n,,,,,,,,\r\n${ROW}\r\n,,,,,,,,\r\n`],
  ['with columns in another order', `status,${HEAD.replace(',status', '')}\nreported,${ROW.replace(',reported', '')}\n`],
  ['with columns that hold nothing', `${HEAD},source.own,,\n${ROW},,,\n`],
  ['with rows shorter than the head', `${HEAD},source.own\n${ROW}\n`],
])('a table %s is read', async (_, text) => {
  expect(await read(text)).toEqual([figure()]);
});

test('a number in another notation is the same number', async () => {
  expect(await read(`${HEAD}\n${ROW.replace('12.5', '1.25E+01')}`)).toEqual([figure()]);
});

describe('what is wrong is named by row and column:', () => {
  test.each<[string, string, Partial<LedgerProblem>]>([
    ['a column that is missing', `${HEAD.replace('status', 'explanation.text')}\n${ROW}`, { line: 1, field: 'status', fault: 'missing' }],
    ['a column nobody knows', `${HEAD},备注\n${ROW},`, { line: 1, field: '备注', fault: 'unknownField' }],
    ['a column twice', `${HEAD},unit\n${ROW},PK1`, { line: 1, field: 'unit', fault: 'doubleColumn' }],
    ['a cell beside the table', `${HEAD}\n${ROW},合计`, { line: 2, field: '-', fault: 'excessCell', received: '合计' }],
    ['a quote that is not closed', `${HEAD}\n"${ROW}`, { field: '-', fault: 'notCsv' }],
    [
      'a number with separators',
      `${HEAD}\n,,,,,,,,\n${ROW.replace('12.5', '"1,200"')}`,
      { line: 3, field: 'value', fault: 'thousands', received: '1,200', expected: '1200' },
    ],
    ['a value that is not there', `${HEAD}\n${ROW.replace('12.5', '')}`, { line: 2, field: 'value', fault: 'missing' }],
    [
      'an explanation bound to nothing said',
      `${HEAD},explanation.reason,explanation.text\n${ROW},R01,春节`,
      { line: 2, field: 'explanation.boundToType', fault: 'missing' },
    ],
    [
      'a document without a source',
      `${HEAD}\n${ROW.replace('202402,PK1', '202402,DOC003').replace('reported', 'published')}`,
      { line: 2, field: 'source.document', fault: 'publishedSource' },
    ],
    ['a count that is not whole', `${HEAD}\n202402,PK1,PK1,P21,ytd,number,1.5,个,reported`, { line: 2, field: 'value', fault: 'integer' }],
    ['a type nobody knows', `${HEAD}\n${ROW.replace('number', 'money')}`, { line: 2, field: 'value.type' }],
    ['a key twice', `${HEAD}\n${ROW}\n${ROW}`, { line: 3, fault: 'doubleKey', expected: '2' }],
    ['a code nobody knows', `${HEAD}\n${ROW.replace('P01', 'P99')}`, { line: 2, field: 'measure', fault: 'unknownMeasure' }],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toMatchObject([problem]);
  });
});

test('a date as Excel saves it again is the same date', async () => {
  const due: Figure = {
    ...{ period: 202402, unit: 'PK1', subject: 'PK1', measure: 'J10d', valueKind: 'none', status: 'reported' },
    value: { type: 'date', date: '2024-02-09' },
  };
  const text = csvText([due]);
  expect(await read(text.replace('2024-02-09', '2024/2/9'))).toEqual([due]);
  expect(await problemsOf(text.replace('2024-02-09', '2024/2/30'))).toMatchObject([{ field: 'value', fault: 'date' }]);
});

describe('encodings', () => {
  const GB18030 = new Uint8Array([0xb9, 0xe3, 0xc7, 0xe5]);

  test('of today and of older Chinese systems are told apart', () => {
    expect(decodeCsv(new TextEncoder().encode('广清'))).toEqual({ text: '广清', encoding: 'utf-8' });
    expect(decodeCsv(GB18030)).toEqual({ text: '广清', encoding: 'gb18030' });
  });

  test('that are neither are not guessed', () => {
    expect(decodeCsv(new Uint8Array([0xff, 0xfe, 0x7f, 0x5e]))).toBeUndefined();
  });
});
