import { nodeInflate } from '../../../src/cli/node-inflate';
import { readOpen } from '../../../src/officejs/read/read-workbook';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { expectFile } from '../../golden';
import { bootExcel, type BootedExcel } from '../../host/boot';
import { compare } from './compare';
import { parityDocument } from './document';
import { readFile } from './file/read-file';
import { GAPS } from './gaps';
import { intoExcel } from './into-excel';
import { asPlanned } from './plan-unsaid';
import { asRead } from './reading';
import { asOpen } from './simulated';
import { SUBJECT_IDS, SUBJECTS, type SubjectId } from './subjects';
import { judge, lines, type Verdict } from './verdict';

/** One workbook takes the time of a hundred small tests. */
const LONG = 120_000;

let host: BootedExcel;
/** What both hands made of each workbook. */
const verdicts = new Map<SubjectId, readonly Verdict[]>();
beforeAll(async () => {
  host = await bootExcel({ apiLevel: '1.17' });
});
afterEach(() => expect(host.excel.faults).toEqual([]));

test.each(SUBJECT_IDS)(
  'the %s that both hands write is the one that was planned, but for known gaps, and both hands read it alike',
  async (id) => {
    const plan = SUBJECTS[id].plan();
    const bytes = await writeWorkbook(plan);
    expect(await intoExcel(host.excel, plan)).toMatchObject({ state: 'done', shortfalls: [] });
    const file = await readFile(bytes);
    const compared = compare(asPlanned(plan, file.chartLooks), { file, excel: asOpen(host.excel.workbook) });
    const found = compared.map((comparison) => judge(comparison, plan));
    verdicts.set(id, found);
    expect(lines(found.flatMap(({ unexplained }) => unexplained))).toEqual([]);
    const [inExcel, inFile] = [asRead(await readOpen()), asRead(readWorkbook(bytes, 'plan.xlsx', nodeInflate))];
    for (const [index, sheet] of inFile.sheets.entries()) expect(inExcel.sheets[index]).toEqual(sheet);
    expect(inExcel).toEqual(inFile);
  },
  LONG,
);

test.each(GAPS)('the gap $id still occurs', (gap) => {
  const times = [...verdicts.values()].flat().reduce((sum, { gaps }) => sum + (gaps.get(gap) ?? 0), 0);
  expect(times).toBeGreaterThan(0);
});

test('docs/parity.md says what was compared and what differs', () => {
  expectFile('docs/parity.md', parityDocument(verdicts));
});
