import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const { version } = createRequire(import.meta.url)('./package.json');
const root = dirname(fileURLToPath(import.meta.url));

/** Folder of the package a path lies in; undefined for files of our own. */
const packageFolder = (path) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path ?? '')?.[1];

/** Packages that went into a bundle its makers built themselves, by the source map beside it. */
function inside(path) {
  if (!existsSync(`${path}.map`)) return [];
  const { sources } = JSON.parse(readFileSync(`${path}.map`, 'utf8'));
  const names = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1]).filter(Boolean);
  return [...new Set(names)];
}

const licenceFile = (folder) => existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = licenceFile(folder);
  return { title: `${name} ${version} (${license})`, text: file && readFileSync(join(folder, file), 'utf8').trim() };
}

/** Ships the licence texts of the libraries inside a bundle beside it. A library without one fails the build. */
class ThirdPartyNotice {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdPartyNotice', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotice', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const resources = [...compilation.modules]
          .flatMap((module) => (module.modules ? [...module.modules] : [module]))
          .map((module) => module.resource)
          .filter((path) => packageFolder(path));
        const notices = [...new Set(resources.map(packageFolder))].sort().map((folder) => {
          const { title, text } = notice(folder);
          if (!text) throw new Error(`${title} has no licence file`);
          return `${title}\n\n${text}\n`;
        });
        for (const path of new Set(resources)) {
          const parts = inside(path).map((name) => ({ name, folder: join(root, 'node_modules', name) }));
          const installed = parts.filter(({ folder }) => licenceFile(folder)).map(({ folder }) => notice(folder));
          if (parts.length > 0)
            notices.push(
              `${basename(path)} was built by its makers with these libraries inside:\n${parts.map(({ name }) => name).join(', ')}\n`,
              ...installed.map(({ title, text }) => `${title}\n\n${text}\n`),
            );
        }
        compilation.emitAsset('THIRD-PARTY.txt', new webpack.sources.RawSource(notices.join(`\n${'-'.repeat(78)}\n\n`)));
      });
    });
  }
}

/** Says of a JSON file that cannot be read where it breaks, in words for people who edit templates and do not program. */
class ReadableJson {
  apply(compiler) {
    compiler.hooks.beforeRun.tap('ReadableJson', () => {
      for (const folder of ['templates', 'seeds'])
        for (const name of readdirSync(join(root, folder)).filter((entry) => entry.endsWith('.json'))) {
          const text = readFileSync(join(root, folder, name), 'utf8');
          try {
            JSON.parse(text);
          } catch (error) {
            const before = text.slice(0, Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length)).split('\n');
            const place = `第${before.length}行第${before.at(-1).length + 1}列 · line ${before.length}, column ${before.at(-1).length + 1}`;
            const advice = '请检查此处前后的逗号、引号、括号 · check commas, quotes and brackets around it';
            throw new Error(`${folder}/${name}：${place}：JSON 写法有误，${advice}`);
          }
        }
    });
  }
}

/** Ships the program part of SQLite beside the bundle, where the library looks for it. */
class ShipSqlite {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ShipSqlite', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'ShipSqlite', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const file = join(dirname(createRequire(import.meta.url).resolve('node-sqlite3-wasm')), 'node-sqlite3-wasm.wasm');
        compilation.emitAsset(basename(file), new webpack.sources.RawSource(readFileSync(file)));
      });
    });
  }
}

/** TypeScript through swc: types are checked by `npm run types`, not here. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } },
};

/** The command line: one file that plain `node` runs, its libraries inside. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { gqbook: './src/cli/main.ts' },
  output: { path: join(root, 'dist'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript] },
  plugins: [
    new ReadableJson(),
    new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
    // The licences of the libraries inside ask to be shipped with them.
    new ThirdPartyNotice(),
    new ShipSqlite(),
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
  ],
  // Messages name functions; minified names would make a fault report useless.
  optimization: { minimize: false },
  performance: false,
  stats: 'errors-only',
};

/** Programs of `npm run bench`, never shipped. */
const bench = {
  ...cli,
  name: 'bench',
  entry: {
    bench: './bench/main.ts',
    'load-once': './bench/load-once.ts',
    'report-once': './bench/report-once.ts',
    'with-this-project': './bench/writing/with-this-project.ts',
    'with-exceljs': './bench/writing/with-exceljs.ts',
    'reading-with-this-project': './bench/reading/with-this-project.ts',
    'reader-thread': './bench/reading/reader-thread.ts',
    'reading-with-exceljs': './bench/reading/with-exceljs.ts',
  },
  output: { path: join(root, 'out', 'bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  // A competitor loads as its users load it, from node_modules.
  externals: { exceljs: 'commonjs2 exceljs' },
};

/** The page of the simulated Excel on the web, for tests in a browser; never shipped. */
const host = {
  name: 'host',
  target: 'web',
  entry: { host: './test/host/browser/parent-page.ts' },
  output: { path: join(root, 'out', 'host'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [typescript] },
  mode: 'production',
  performance: false,
  stats: 'errors-only',
};

/** @type {(env?: { bench?: boolean; host?: boolean }) => import('webpack').Configuration[]} */
const configurations = (env = {}) => (env.bench ? [bench] : env.host ? [host] : [cli]);

export default configurations;
