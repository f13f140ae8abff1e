import { readFile, writeFile } from 'node:fs/promises';
import { EXIT } from '../../../../src/cli/exit-codes';
import { lockBook } from '../../../../src/ledger/lock';
import { figure, line } from '../../../model/figures/ledger-line';
import { run } from '../../run';
import { freshBook, worth } from './fresh-book';

const { folder, book, ledger, take, names } = freshBook();
const KEY = '202402|PK1|PK1|P01|ytd';
/** What import and close say last. */
const NEXT = () =>
  `下一步：出报告 gqbook report --book ${book()} --period 2024-02 --out 月报.xlsx；看台账 gqbook ledger status --book ${book()}`;
const PK2 = { unit: 'PK2', subject: 'PK2' };

describe('import', () => {
  test('makes the book when there is none and says so; what each file changed is counted', async () => {
    expect(await take([worth(1), worth(2, PK2)])).toEqual({
      code: EXIT.ok,
      out: [`已新建台账 ${book()}。`, '已收入 a.ndjson（第1批）：新增 2 条，修订 0 条，未变 0 条。', NEXT()].join('\n'),
      err: '',
    });
    expect((await take([worth(1), worth(3, PK2)])).out).toBe(
      [
        '已收入 a.ndjson（第2批）：新增 0 条，修订 1 条，未变 1 条。',
        '  202402|PK2|PK2|P01|ytd：2 万元（初报） → 3 万元（初报）',
        NEXT(),
      ].join('\n'),
    );
    expect(await names()).toEqual(['a.ndjson', '台账.gqdb']);
  });

  test('of what stands there already says that nothing changed', async () => {
    await take([worth(1)]);
    expect((await take([worth(1)])).out).toContain('已收入 a.ndjson（第2批）：1 条全部与台账相同，台账数据未变，撤销时略过这一批。\n');
  });

  test('of several files takes all, in order', async () => {
    await writeFile(folder.path('b.ndjson'), worth(2));
    const { out } = await take([worth(1)], folder.path('b.ndjson'));
    expect(out).toContain('b.ndjson（第2批）：新增 0 条，修订 1 条');
  });

  test('of several files takes none when one is faulty, and leaves no book', async () => {
    await writeFile(folder.path('b.ndjson'), worth(2, { measure: 'P99' }));
    const { code, err } = await take([worth(1)], folder.path('b.ndjson'));
    expect(code).toBe(EXIT.input);
    expect(err).toContain('第1行，字段 measure：没有度量“P99”');
    expect(await names()).toEqual(['a.ndjson', 'b.ndjson']);
  });

  test('tells programs the batches with hash, person and reason', async () => {
    const { out } = await take([worth(1)], '--by', '张三', '--reason', '首次', '--json');
    expect(JSON.parse(out)).toMatchObject({
      created: true,
      batches: [
        {
          batch: {
            id: 1,
            origin: 'a.ndjson',
            acceptedBy: '张三',
            reason: '首次',
            fileHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          },
          added: 1,
        },
      ],
    });
  });

  test('without files, or without a book, is wrong use', async () => {
    expect(await ledger('import')).toMatchObject({ code: EXIT.usage, err: expect.stringContaining('缺少参数“FILE”') as string });
    expect(await run(['ledger', 'import', 'a.ndjson'])).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('--book') as string,
    });
  });

  test('into a file that is no book ends with 3 and leaves it', async () => {
    await writeFile(book(), 'theirs');
    const { code, err } = await take([worth(1)]);
    expect(code).toBe(EXIT.input);
    expect(err).toContain('不是台账：不是SQLite文件');
    expect(await readFile(book(), 'utf8')).toBe('theirs');
  });

  test('into a book in use ends with 5 and names the holder', async () => {
    const lock = await lockBook(book(), '张三');
    const { code, err } = await take([worth(1)]);
    lock.release();
    expect(code).toBe(EXIT.bookInUse);
    expect(err).toMatch(new RegExp(`正被使用：张三，计算机.*进程${process.pid}，自 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 起`));
  });
});

describe('what an import replaced', () => {
  const rows = (number: number, count: number) =>
    Array.from({ length: count }, (_, i) => worth(number, { subject: `PK1-${String(i).padStart(3, '0')}` }));

  test('is listed, twenty of it, the others counted', async () => {
    await take(rows(1, 23));
    const { out } = await take(rows(2, 23));
    expect(out.match(/ → /g)).toHaveLength(20);
    expect(out).toContain('  202402|PK1|PK1-019|P01|ytd：1 万元（初报） → 2 万元（初报）\n  另有 3 条。');
    expect(out).not.toContain('注意');
  });

  test('says so apart when something less firm took the place of something firmer', async () => {
    await take([worth(1, { status: 'verified' }), worth(1, PK2)]);
    const { out } = await take([worth(2, { status: 'sample' }), worth(2, { ...PK2, status: 'verified' })]);
    expect(out).toContain('注意：有 1 条用较弱的状态替换了较强的状态，请核对');
    expect(out).toContain('\n  202402|PK1|PK1|P01|ytd：统计部门核定 → 示例\n');
  });

  test('says when the value stayed and other words changed', async () => {
    await take([worth(1)]);
    expect((await take([worth(1, { source: { own: '更正' } })])).out).toContain('1 万元（初报） → 1 万元（初报），只改出处、说明');
  });

  test('shows states without a value in words', async () => {
    await take([worth(1)]);
    const { out } = await take([line({ value: { type: 'empty', state: 'notReported' }, unitOfMeasure: undefined })]);
    expect(out).toContain('1 万元（初报） → 未报（初报）');
  });

  test('is told to programs with both figures, and nothing else is printed', async () => {
    await take([worth(1, { status: 'revised' })]);
    const { out } = await take([worth(2)], '--json');
    expect(JSON.parse(out)).toMatchObject({
      batches: [
        {
          revised: 1,
          replaced: [{ key: KEY, former: { status: 'revised', value: { number: 1 } }, revised: { value: { number: 2 } }, weaker: true }],
        },
      ],
    });
  });
});

test('what to do next quotes a path with blanks, and names the latest month taken', async () => {
  await writeFile(folder.path('a.ndjson'), [worth(1, { period: 202403 }), worth(1)].join('\n'));
  const path = folder.path('我 的.gqdb');
  const { out } = await run(['ledger', 'import', folder.path('a.ndjson'), '--book', path]);
  expect(out).toContain(`--book "${path}" --period 2024-03 `);
});

test('targets of the year, which stand at its December, are no month to report on', async () => {
  const target = line({ period: 202412, unit: 'ZHB', subject: 'IND-03a', measure: 'IND-03a', valueKind: 'plan', unitOfMeasure: '个' });
  expect((await take([target])).out).not.toContain('下一步');
  expect((await take([target, worth(1)])).out).toContain('--period 2024-02 ');
});

describe('a closed month', () => {
  beforeEach(async () => {
    await take([worth(1), worth(2, PK2)]);
    expect((await ledger('close', '--period', '2024-02')).out).toMatch(
      /^已锁定 2024-02：2 条数据.*ledger reopen.*\n下一步：.*--period 2024-02/,
    );
  });

  test('takes changes with a reason only, and says how many lack one', async () => {
    const { code, err } = await take([worth(5), worth(2, PK2)]);
    expect(code).toBe(EXIT.input);
    expect(err).toContain('2024-02：1条');
    expect(err).toContain('--reason');
    expect((await take([worth(5)], '--reason', '统计局反馈')).out).toContain('修订 1 条');
    expect((await ledger('history', KEY)).out).toMatch(/2 +5 +万元 +修订 .*统计局反馈\n1 +1 +万元 +初报/);
  });

  test('is not closed twice, and a month without figures is not closed', async () => {
    const again = await ledger('close', '--period', '2024-02', '--lang', 'en-US');
    expect(again).toMatchObject({ code: EXIT.input, err: expect.stringContaining('need not be closed again') as string });
    expect(await ledger('close', '--period', '2024-03')).toMatchObject({
      code: EXIT.input,
      err: expect.stringContaining('没有2024-03的数据') as string,
    });
  });

  test('says how it is opened again; that is done for a reason, and stands in the status', async () => {
    const again = ['--period', '2024-02', '--by', '王五'];
    expect((await ledger('close', '--period', '2024-02')).err).toContain('ledger reopen');
    for (const reason of [[], ['--reason', ' ']])
      expect(await ledger('reopen', ...again, ...reason)).toMatchObject({
        code: EXIT.usage,
        err: expect.stringContaining('--reason') as string,
      });
    const { code, out } = await ledger('reopen', ...again, '--reason', '误锁');
    expect(code).toBe(EXIT.ok);
    expect(out).toMatch(/^已解锁 2024-02（原由.*于 \d{4}-\d\d-\d\d \d\d:\d\d 锁定）/);
    expect((await ledger('status')).out).toMatch(/解锁记录（新的在前）\n.*\n.*\n2024-02 .*王五 +误锁/);
    expect(JSON.parse((await ledger('status', '--json')).out)).toMatchObject({
      reopenings: [{ period: 202402, reopenedBy: '王五', reopenedReason: '误锁' }],
    });
    expect((await take([worth(5)])).code).toBe(EXIT.ok);
    expect(await ledger('reopen', ...again, '--reason', '误锁')).toMatchObject({
      code: EXIT.input,
      err: expect.stringContaining('2024-02没有锁定') as string,
    });
  });

  test('changed for a reason: taking that back needs one too', async () => {
    await take([worth(5)], '--reason', '统计局反馈');
    const { code, err } = await ledger('undo');
    expect(code).toBe(EXIT.input);
    expect(err).toContain('改动了已锁定的2024-02，没有写明原因');
    expect((await ledger('undo', '--reason', '反馈有误')).out).toContain('已撤销第2批');
  });

  test('keeps the batch before it from being undone', async () => {
    const { code, err } = await ledger('undo');
    expect(code).toBe(EXIT.input);
    expect(err).toContain('第1批（a.ndjson）不能撤销：其中的2024-02已在其后锁定');
  });
});

describe('undo', () => {
  test('says what it undid, in one line that is no question', async () => {
    await take([worth(1)]);
    await take([worth(2), worth(3, PK2)], '--by', '张三');
    const { code, out } = await ledger('undo');
    expect(code).toBe(EXIT.ok);
    expect(out).toMatch(/^已撤销第2批（a\.ndjson，\d{4}-\d\d-\d\d \d\d:\d\d 由张三收入）：去掉新增的 1 条，恢复 1 条原值。$/);
    expect(JSON.parse((await ledger('undo', '--by', '李四', '--json')).out)).toMatchObject({ undone: { added: 1, undoneBy: '李四' } });
    expect((await ledger('undo')).out).toBe('台账中没有可撤销的批次。');
    expect((await ledger('undo', '--json')).out).toContain('"undone": null');
  });

  test('stands in the status, for people and programs; the number is not used again', async () => {
    await take([worth(1)], '--by', '张三');
    expect((await ledger('status')).out).not.toContain('已撤销的批次');
    await ledger('undo', '--by', '李四', '--reason', '送错了');
    expect((await take([worth(2)])).out).toContain('第2批');
    const { out } = await ledger('status');
    expect(out).toMatch(/已撤销的批次（后撤销的在前）\n.*\n.*\n +1 +1 +0 .*张三 +a\.ndjson .*李四 +送错了/);
    expect(JSON.parse((await ledger('status', '--json')).out)).toMatchObject({
      batches: [{ batch: { id: 2 } }],
      undone: [{ batch: { id: 1, acceptedBy: '张三' }, undoneBy: '李四', undoneReason: '送错了' }],
    });
  });

  test('of a book that is not there makes none', async () => {
    expect(await ledger('undo')).toMatchObject({ code: EXIT.input, err: expect.stringContaining('没有台账') as string });
    expect(await names()).toEqual([]);
  });
});

describe('history', () => {
  const PARTS = ['--period', '2024-02', '--unit', 'PK1', '--subject', 'PK1', '--measure', 'P01', '--value-kind', 'ytd'];

  test('is asked for by the key or its parts, with the same answer', async () => {
    await take([worth(1)]);
    const { out } = await ledger('history', KEY);
    expect(out).toContain(KEY);
    expect((await ledger('history', ...PARTS)).out).toBe(out);
    expect(JSON.parse((await ledger('history', KEY, '--json')).out)).toMatchObject({
      values: [{ figure: figure({ value: { type: 'number', number: 1 } }), batch: { id: 1 } }],
    });
  });

  test('shows states without a value by their signs and 未报 in words', async () => {
    const empty = (state: string) => line({ value: { type: 'empty', state }, unitOfMeasure: undefined });
    for (const state of ['notApplicable', 'negligible', 'notReported']) await take([empty(state)]);
    expect((await ledger('history', KEY)).out).toMatch(/3 +未报 .*\n2 +… .*\n1 +— /);
  });

  test('shows where each value comes from and what its reporter explains', async () => {
    const source = { document: '003', place: '第8页', row: '一', quote: '一' };
    await take([worth(1, { source: { own: '电话\n核实' }, explanation: { reason: 'R01', text: '春节', boundTo: 1 } })]);
    await take([worth(2, { source })]);
    expect((await ledger('history', KEY)).out).toMatch(/2 +2 .*《.*》第8页，一\n1 +1 .* 电话 核实 +R01 春节/);
  });

  test('of a key with codes that do not exist names them', async () => {
    await take([worth(1)]);
    const { code, err } = await ledger('history', '202402|PK9|PK1|P999|ytd');
    expect(code).toBe(EXIT.input);
    expect(err).toContain('没有单位“PK9”、度量“P999”');
    expect((await ledger('history', '202402|PK1|PK0|P01|ytd', '--json')).err).toContain('没有对象“PK0”');
  });

  test('of a figure that never was says so', async () => {
    await take([worth(1)]);
    expect(await ledger('history', KEY.replace('PK1|P01', 'PK1|P03'))).toMatchObject({
      code: EXIT.ok,
      out: expect.stringContaining('台账中没有') as string,
    });
  });

  test.each([
    [['202402|PK1']],
    [['202413|PK1|PK1|P01|ytd']],
    [['202402|PK1|PK1|P01|yearly']],
    [[`${KEY}|x`]],
    [[]],
    [PARTS.slice(2)],
    [[KEY, ...PARTS]],
  ])('asked for by %j is wrong use', async (args) => {
    expect((await ledger('history', ...args)).code).toBe(EXIT.usage);
  });
});

test('status lists months with who closed them and batches, newest first; for programs too', async () => {
  await take([worth(1), worth(1, { period: 202401, measure: 'P08', valueKind: 'month' })], '--by', '张三');
  await take([worth(2)], '--by', 'a\u001B[31m');
  await ledger('close', '--period', '2024-01', '--by', '李四');
  const { out } = await ledger('status');
  expect(out).toContain('2 个月，当前数据 2 条，2 批');
  expect(out).toMatch(/2024-02 +1\n2024-01 +1 .*李四/);
  expect(out).toMatch(/\n +2 +0 +1 +0 .*\n +1 +2 +0 +0 .*张三/);
  expect(out).not.toContain('\u001B');
  expect(JSON.parse((await ledger('status', '--json')).out)).toMatchObject({
    months: [
      { period: 202402, figures: 1 },
      { period: 202401, closedBy: '李四' },
    ],
    batches: [{ batch: { id: 2 } }, { batch: { id: 1 }, added: 2 }],
  });
});

describe('times', () => {
  beforeEach(() => {
    // The clock only: files and processes keep their own timers.
    jest.useFakeTimers({
      now: new Date('2026-11-22T15:34:56Z'),
      doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout'],
    });
    jest.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-480);
  });
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  test('are kept with the offset of the computer and shown by its clock', async () => {
    await take([worth(1)], '--by', '张三');
    await ledger('close', '--period', '2024-02', '--by', '张三');
    expect(JSON.parse((await ledger('status', '--json')).out)).toMatchObject({
      months: [{ closedAt: '2026-11-22T23:34:56+08:00' }],
      batches: [{ batch: { acceptedAt: '2026-11-22T23:34:56+08:00' } }],
    });
    expect((await ledger('status')).out).toMatch(/2024-02 +1 +2026-11-22 23:34 +张三\n[^]*1 +1 +0 +0 +2026-11-22 23:34 +张三/);
    expect((await ledger('history', KEY)).out).toContain(' 2026-11-22 23:34 ');
    expect((await ledger('close', '--period', '2024-02')).err).toContain('已由张三于2026-11-22 23:34锁定');
    expect((await ledger('reopen', '--period', '2024-02', '--reason', '误锁')).out).toContain('张三于 2026-11-22 23:34 锁定');
    expect((await ledger('undo')).out).toContain('2026-11-22 23:34 由张三收入');
  });

  test('of a lock are those of its holder', async () => {
    const lock = await lockBook(book(), '张三');
    const { err } = await take([worth(1)]);
    lock.release();
    expect(err).toContain('自 2026-11-22 23:34 起');
  });
});
