import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const root = join(__dirname, '..');

/** Bundles a source text of the project as the pane would be, and returns the bundle's text. */
async function bundle(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gqbook-bundle-'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, code);
  const compiler = webpack({
    mode: 'production', target: 'web', context: root, entry,
    output: { path: folder, filename: 'out.js' },
    resolve: { extensions: ['.ts', '.js'], alias: { product: join(root, 'src') }, modules: [join(root, 'node_modules')] },
    resolveLoader: { modules: [join(root, 'node_modules')] },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }] },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => compiler.run((error, result) => (error ? reject(error) : resolve(result))));
  const errors = stats?.compilation.errors ?? [];
  const text = errors.length > 0 ? '' : readFileSync(join(folder, 'out.js'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(errors).toEqual([]);
  return text;
}

test('a page that shows indicators carries the indicators and no other seed file', async () => {
  const text = await bundle("import { indicators } from 'product/model/seeds/files';\nglobalThis.document.title = String(indicators().length);\n");
  expect(text).toContain('产业转移工业园区基础设施完成投资额');
  for (const other of ['褚大军', '轻量化高强度铝合金轮毂', '清远鸡', '戴卡旭']) expect(text).not.toContain(other);
}, 60_000);

test('the loader runs under a strict content security policy: no code made from text', async () => {
  const text = await bundle("import { loadSeeds } from 'product/model/seeds/seeds';\nglobalThis.document.title = String(loadSeeds().indicators.length);\n");
  expect(text).not.toMatch(/new Function\(|\beval\(/);
}, 60_000);
