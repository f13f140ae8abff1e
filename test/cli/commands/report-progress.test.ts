import { writeFile } from 'node:fs/promises';
import { COMMANDS } from '../../../src/cli/commands/all';
import { EXIT } from '../../../src/cli/exit-codes';
import { runProgram } from '../../../src/cli/program';
import { freshFolder } from '../folder';

const folder = freshFolder();
let ledger = '';
beforeEach(async () => {
  ledger = folder.path('空.ndjson');
  await writeFile(ledger, '');
});

/** Runs a report on a screen whose clock moves on by so many milliseconds whenever it is looked at. */
async function watched(live: boolean, step: number): Promise<string[]> {
  const written: string[] = [];
  let clock = 0;
  const code = await runProgram(COMMANDS, '1.2.3', {
    args: ['report', '--period', '2024-02', '--ledger', ledger, '--out', folder.path(`${String(live)}-${step}.xlsx`)],
    print: () => undefined,
    complain: (text) => written.push(text),
    screen: { live, write: (text) => written.push(text), now: () => (clock += step) },
  });
  expect(code).toBe(EXIT.ok);
  return written;
}

test('a report that takes over a second says at a terminal what it does to which sheet, and clears the line', async () => {
  const written = await watched(true, 400);
  const words = written.join('');
  for (const said of ['正在编排“种子核对”（11/11）', '正在计算“数据台账”（8/11）', '正在写出“总览”']) expect(words).toContain(said);
  expect(written.at(-1)).toMatch(/\[2K$/);
});

test('a quick report, and one that nobody watches, say nothing', async () => {
  expect(await watched(true, 0)).toEqual([]);
  expect(await watched(false, 400)).toEqual([]);
});
