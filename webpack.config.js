import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const { version } = createRequire(import.meta.url)('./package.json');
const root = dirname(fileURLToPath(import.meta.url));

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
    new webpack.DefinePlugin({ PRODUCT_VERSION: JSON.stringify(version) }),
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
  entry: { 'load-once': './bench/load-once.ts', bench: './bench/main.ts' },
  output: { path: join(root, 'out', 'bench'), filename: '[name].cjs', library: { type: 'commonjs2' } },
};

export default (env = {}) => (env.bench ? [bench] : [cli]);
