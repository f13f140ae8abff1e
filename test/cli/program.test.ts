import type { CommandSpec } from '../../src/cli/command';
import { EXIT, EXIT_OF_ERROR } from '../../src/cli/exit-codes';
import { languageOf } from '../../src/cli/parse';
import { zhCN } from '../../src/i18n/zh-CN';
import { GqError } from '../../src/model/errors';
import { run } from './run';

describe('help', () => {
  test('of the program lists commands, options and every exit code', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('seeds');
    for (const number of Object.values(EXIT)) expect(out).toMatch(new RegExp(`^  ${number} +\\S`, 'm'));
  });

  test('of a command shows its options and examples', async () => {
    const { code, out } = await run(['seeds', '--help']);
    expect(code).toBe(EXIT.ok);
    expect(out).toContain('--sources DIR');
    expect(out).toContain('gqbook seeds --json');
  });

  test.each([[['seeds', '-h']], [['help', 'seeds']], [['--help', 'seeds']], [['--lang', 'zh-CN', 'seeds', '--help']]])(
    'of a command is found however it is asked: %j',
    async (args) => {
      const { code, out } = await run(args);
      expect(code).toBe(EXIT.ok);
      expect(out).toContain('--sources DIR');
    },
  );

  test('speaks English when asked, before or after the command', async () => {
    expect((await run(['seeds', '--help', '--lang', 'en-US'])).out).toContain('Examples:');
    expect((await run(['--lang', 'en-US', '--help'])).out).toContain('Exit codes:');
  });

  test('is shown when nothing is asked, and that is wrong use', async () => {
    const { code, out } = await run([]);
    expect(code).toBe(EXIT.usage);
    expect(out).toContain('用法');
  });

  test('the version stands alone', async () => {
    expect(await run(['--version'])).toEqual({ code: EXIT.ok, out: '1.2.3', err: '' });
    for (const args of [['-V'], ['seeds', '--version'], ['--version', 'seeds']]) expect((await run(args)).out).toBe('1.2.3');
  });
});

describe('wrong use ends with 2, names what is wrong and where help is', () => {
  test.each([
    [['sedes'], '没有命令“sedes”', 'gqbook --help'],
    [['seeds', '--fast'], '没有选项“--fast”', 'gqbook seeds --help'],
    [['sedes', '--fast'], '没有命令“sedes”', 'gqbook --help'],
    [['--fast'], '没有选项“--fast”', 'gqbook --help'],
    [['seeds', '--sources'], '选项“--sources”后面缺少取值', 'gqbook seeds --help'],
    [['seeds', '--sources', '--json'], '选项“--sources”后面缺少取值', 'gqbook seeds --help'],
    [['seeds', '--json=yes'], '选项“--json”不带取值', 'gqbook seeds --help'],
    [['seeds', '--lang', 'fr'], '选项“--lang”的取值“fr”无效，可用：zh-CN、en-US', 'gqbook seeds --help'],
    [['seeds', '-sources', 'x'], '没有选项“-sources”。可用：--detail', 'gqbook seeds --help'],
    [['seeds', '--sources='], '选项“--sources”后面缺少取值', 'gqbook seeds --help'],
    [['constructor'], '没有命令“constructor”。可用：seeds', 'gqbook --help'],
    [['__proto__'], '没有命令“__proto__”', 'gqbook --help'],
    [['seeds', 'extra'], '参数“extra”多余', 'gqbook seeds --help'],
  ])('%j', async (args, problem, help) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain(help);
  });

  test('in English too', async () => {
    expect((await run(['seeds', '--fast', '--lang', 'en-US'])).err).toContain('There is no option "--fast".');
  });
});

describe('failures', () => {
  const failing = (error: Error): CommandSpec => ({
    name: 'fail',
    summary: () => 'fails',
    options: [],
    examples: [],
    run: () => Promise.reject(error),
  });

  test('of ours end with their code of the one table and their words', async () => {
    const { code, err } = await run(['fail'], [failing(new GqError('periodInvalid', { text: '2024-13' }))]);
    expect(code).toBe(EXIT_OF_ERROR.periodInvalid);
    expect(err).toContain('2024-13');
  });

  test('nobody foresaw end with 70 and tell what to send', async () => {
    const { code, err } = await run(['fail'], [failing(new Error('boom'))]);
    expect(code).toBe(EXIT.fault);
    expect(err).toContain('boom');
    expect(err).toContain('维护人员');
  });

  test('every error of ours has an exit code', () => {
    expect(Object.keys(EXIT_OF_ERROR).sort()).toEqual(Object.keys(zhCN.errors).sort());
  });
});

test('Chinese is the language unless another is asked for', () => {
  expect(languageOf(['seeds'])).toBe('zh-CN');
  expect(languageOf(['seeds', '--lang', 'en-US'])).toBe('en-US');
  expect(languageOf(['--lang=en-US', 'seeds'])).toBe('en-US');
  expect(languageOf(['seeds', '--lang', 'fr'])).toBe('zh-CN');
  expect(languageOf(['--lang', 'zh-CN', 'seeds', '--lang', 'en-US'])).toBe('en-US');
});
