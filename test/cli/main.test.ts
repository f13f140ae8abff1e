import { spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { EXIT } from '../../src/cli/exit-codes';
import { bundle, bundleFolder } from '../bundle';

const { folder, remove } = bundleFolder();
let program = '';
beforeAll(async () => {
  program = await bundle(folder, 'gqbook', "import 'product/cli/main';\n", 'node20');
}, 60_000);
afterAll(remove);

const run = (...args: readonly string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });

test('the process ends with the code of the run', () => {
  expect(run('seeds', '--quiet').status).toBe(EXIT.ok);
  expect(run('sedes').status).toBe(EXIT.usage);
  expect(run('seeds', '--sources', `${folder}/none`).status).toBe(EXIT.input);
});

test('results go to standard output, complaints to standard error', () => {
  expect(run('--version')).toMatchObject({ stdout: '1.2.3\n', stderr: '' });
  expect(run('sedes')).toMatchObject({ stdout: '' });
});

test('a reader that stops early is no failure', async () => {
  const child = spawn(process.execPath, [program, 'seeds', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.once('data', () => child.stdout.destroy());
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => {
    complaints += text.toString();
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, complaints }).toEqual({ status: EXIT.ok, complaints: '' });
});

const testWithFullDevice = existsSync('/dev/full') ? test : test.skip;

testWithFullDevice('an output that cannot be written is said and ends with its code', () => {
  const result = spawnSync(process.execPath, [program, 'seeds'], {
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    encoding: 'utf8',
  });
  expect(result.status).toBe(EXIT.output);
  expect(result.stderr).toContain('磁盘空间已满');
});

test('a cancelled run ends with 130', async () => {
  const child = spawn(
    process.execPath,
    [
      '-e',
      `process.argv.splice(1, 1); setInterval(() => {}, 1000); require(${JSON.stringify(program)}); setTimeout(() => process.stdout.write('ready'), 50)`,
      'gqbook',
      'seeds',
      '--quiet',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  child.stdout.once('data', () => child.kill('SIGINT'));
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(EXIT.cancelled);
});
