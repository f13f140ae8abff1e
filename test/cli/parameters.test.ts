import type { CommandSpec, OptionValues, ParameterSpec } from '../../src/cli/command';
import { EXIT } from '../../src/cli/exit-codes';
import { run as runLine, type Run } from './run';

/** What a command was run with. */
type Call = [command: string, options: OptionValues, parameters: readonly string[]];
const calls: Call[] = [];
beforeEach(() => void calls.splice(0));

const command = (name: string, parameters?: readonly ParameterSpec[]): CommandSpec => ({
  name,
  summary: () => `does ${name}`,
  options: [{ name: 'book', value: 'FILE', help: () => 'the book' }],
  ...(parameters && { parameters }),
  examples: [{ line: name, help: () => 'an example' }],
  run: (options, _, given) => {
    calls.push([name, options, given]);
    return Promise.resolve(EXIT.ok);
  },
});
const parameter = (name: string, more: Partial<ParameterSpec> = {}): ParameterSpec => ({ name, help: () => `the ${name}`, ...more });

const COMMANDS = [
  command('check', [parameter('FILE', { repeated: true })]),
  command('book import', [parameter('FILE', { repeated: true })]),
  command('book history', [parameter('KEY', { optional: true })]),
  command('book status'),
];
const run = (...args: readonly string[]): Promise<Run> => runLine(args, COMMANDS);

test.each<[readonly string[], Call]>([
  [
    ['check', 'a', 'b'],
    ['check', {}, ['a', 'b']],
  ],
  [
    ['check', 'a', '--book', 'x', 'b'],
    ['check', { book: 'x' }, ['a', 'b']],
  ],
  [
    ['--lang', 'en-US', 'book', 'import', 'a'],
    ['book import', { lang: 'en-US' }, ['a']],
  ],
  [
    ['book', '--lang', 'en-US', 'import', 'a'],
    ['book import', { lang: 'en-US' }, ['a']],
  ],
  [
    ['book', 'import', 'import'],
    ['book import', {}, ['import']],
  ],
  [
    ['book', 'history', '202402|PK1|PK1|P01|ytd'],
    ['book history', {}, ['202402|PK1|PK1|P01|ytd']],
  ],
  [
    ['book', 'history'],
    ['book history', {}, []],
  ],
  [
    ['book', 'status', '--book=x'],
    ['book status', { book: 'x' }, []],
  ],
  [
    ['check', '--', '-a', '--book'],
    ['check', {}, ['-a', '--book']],
  ],
])('%j is run with its options and parameters', async (args, call) => {
  expect(await run(...args)).toMatchObject({ code: EXIT.ok, err: '' });
  expect(calls).toEqual([call]);
});

test.each([
  [['check'], '缺少参数“FILE”', 'gqbook check --help'],
  [['book', 'history', 'a', 'b'], '参数“b”多余', 'gqbook book history --help'],
  [['book', 'status', 'a'], '参数“a”多余', 'gqbook book status --help'],
  [['book', 'imprt'], '没有命令“book imprt”。可用：book import、book history、book status', 'gqbook --help'],
  [['boo', 'import'], '没有命令“boo”。可用：check、book import', 'gqbook --help'],
  [['check', '-a'], '没有选项“-a”', 'gqbook check --help'],
])('%j is wrong use, and nothing is run', async (args, problem, help) => {
  const { code, err } = await run(...args);
  expect(code).toBe(EXIT.usage);
  expect(err).toContain(problem);
  expect(err).toContain(help);
  expect(calls).toEqual([]);
});

test('the first word of several commands lists them, which is wrong use unless help was asked', async () => {
  const { code, out } = await run('book');
  expect(code).toBe(EXIT.usage);
  for (const name of ['book import', 'book history', 'book status']) expect(out).toContain(`does ${name}`);
  expect(out).not.toContain('does check');
  expect((await run('book', '--help')).code).toBe(EXIT.ok);
  expect((await run('help', 'book')).code).toBe(EXIT.ok);
});

test.each([[['book', 'import', '--help']], [['help', 'book', 'import']], [['--help', 'book', 'import']], [['book', '--help', 'import']]])(
  'help of a command shows its parameters: %j',
  async (args) => {
    const { code, out } = await run(...args);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('gqbook book import FILE…');
    expect(out).toContain('the FILE');
  },
);

test('help marks a parameter that may be left out, and says nothing of parameters where there are none', async () => {
  expect((await run('book', 'history', '--help')).out).toContain('gqbook book history [KEY]');
  expect((await run('book', 'status', '--help')).out).not.toContain('参数');
});
