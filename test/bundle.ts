import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const root = join(__dirname, '..');

/** A folder of its own for one test file's bundles; `remove` clears it. */
export function bundleFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gqbook-bundle-'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Bundles a source text of the project (`product/…` is src) for the web or for Node, and returns the bundle's path. */
export async function bundle(folder: string, name: string, code: string, target: 'web' | 'node20'): Promise<string> {
  const entry = join(folder, `${name}.ts`);
  writeFileSync(entry, code);
  const compiler = webpack({
    mode: 'production',
    target,
    context: root,
    entry,
    output: { path: folder, filename: `${name}.cjs` },
    resolve: { extensions: ['.ts', '.js'], alias: { product: join(root, 'src') }, modules: [join(root, 'node_modules')] },
    resolveLoader: { modules: [join(root, 'node_modules')] },
    module: {
      rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } } }],
    },
    plugins: [new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify('1.2.3') })],
    optimization: { minimize: target === 'web' },
    performance: false,
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  const errors = stats?.compilation.errors ?? [];
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  // SQLite looks for its program part beside the bundle, as in dist/.
  const part = 'node-sqlite3-wasm.wasm';
  if (target === 'node20') copyFileSync(join(root, 'node_modules', 'node-sqlite3-wasm', 'dist', part), join(folder, part));
  return join(folder, `${name}.cjs`);
}
