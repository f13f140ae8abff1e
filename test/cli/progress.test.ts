import { progressOn } from '../../src/cli/progress';

const CLEAR = '\r\u001B[2K';

/** A screen whose clock stands where it is put. */
function screen(live = true) {
  const written: string[] = [];
  const clock = { now: 5_000 };
  const progress = progressOn({ live, write: (text) => written.push(text), now: () => clock.now });
  return { progress, written, pass: (milliseconds: number) => (clock.now += milliseconds) };
}

test('work shorter than a second says nothing, and has nothing to clear', () => {
  const { progress, written, pass } = screen();
  progress.step('编排');
  pass(999);
  progress.step('写出');
  progress.done();
  expect(written).toEqual([]);
});

test('from a second on each step is written over the one before, and done clears the line', () => {
  const { progress, written, pass } = screen();
  progress.step('一');
  pass(1000);
  progress.step('二');
  pass(10);
  progress.step('三');
  progress.done();
  expect(written).toEqual([`${CLEAR}二`, `${CLEAR}三`, CLEAR]);
});

test('the second is counted from the beginning of the work, not from its first step', () => {
  const { progress, written, pass } = screen();
  pass(1500);
  progress.step('一');
  expect(written).toEqual([`${CLEAR}一`]);
});

test('no line ends are written: what follows stands at the beginning of the line', () => {
  const { progress, written, pass } = screen();
  pass(1000);
  progress.step('一');
  progress.done();
  expect(written.join('')).not.toContain('\n');
  expect(written.join('').endsWith(CLEAR)).toBe(true);
});

test('where nobody watches nothing is said, however long it takes', () => {
  const { progress, written, pass } = screen(false);
  pass(60_000);
  progress.step('一');
  progress.done();
  expect(written).toEqual([]);
});
