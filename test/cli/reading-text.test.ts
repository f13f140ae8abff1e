import { readingText, remarksOf } from '../../src/cli/reading-text';
import { enUS } from '../../src/i18n/en-US';
import { zhCN } from '../../src/i18n/zh-CN';
import { codeBook } from '../../src/model/figures/code-book';
import type { Remark, UnitReading } from '../../src/model/reading';
import { emptied, seeds, told } from '../layout/planned';

const codes = codeBook(seeds);
const place = { sheet: '园区月报' };
const remark = (sheet: string): Remark => ({ kind: 'sheetUnknown', place: { sheet } });
const PK1: UnitReading = {
  unit: 'PK1',
  period: 202403,
  identity: [],
  contradictions: [],
  sheets: ['园区月报', '历史'],
  figures: [
    { figure: told('PK1', 'P08', 1), place },
    { figure: emptied(told('PK1', 'P01', 1), 'notApplicable'), place },
    { figure: emptied(told('PK1', 'P13', 1)), place },
  ],
  answers: [],
  past: [],
  remarks: [],
};
const text = (returns: readonly UnitReading[], remarks: readonly Remark[] = [], messages = zhCN) =>
  readingText('a.xlsx', { returns, remarks }, codes, messages);

test('a sign is filled in, a blank is not', () => {
  expect(text([PK1])).toBe(
    'a.xlsx：\n  广清园（PK1）2024年3月：工作表 2 张，有数 2 项（含带出的），空白 1 项。\n  没有需要注意之处，全部可读。',
  );
});

test('returns of several units have a line each', () => {
  const lines = text([PK1, { ...PK1, unit: 'PK2' }]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toContain('（PK2）');
});

test('a unit that the catalogue lacks goes by its code', () => {
  expect(text([{ ...PK1, unit: 'PK9' }])).toContain('  PK9（PK9）');
});

test('remarks on the workbook come before those of its returns, contradictions first', () => {
  const reading = { returns: [{ ...PK1, contradictions: [remark('乙')], remarks: [remark('丙')] }], remarks: [remark('甲')] };
  expect(remarksOf(reading).map((one) => one.place?.sheet)).toEqual(['甲', '乙', '丙']);
  expect(text(reading.returns, reading.remarks)).toMatch(/需要注意 3 处：\n {4}· 甲.*\n {4}· 乙.*\n {4}· 丙/);
});

test('a workbook in which nothing was found says only what was noticed', () => {
  expect(text([], [remark('甲')]).split('\n')).toHaveLength(3);
});

test('in English there are no Chinese words but names of sheets', () => {
  expect(text([PK1], [], enUS)).not.toMatch(/[\u4e00-\u9fff]/);
  expect(text([PK1], [remark('Sheet1')], enUS)).not.toMatch(/[\u4e00-\u9fff]/);
});
