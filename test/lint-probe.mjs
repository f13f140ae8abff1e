// Lints source texts as if they stood in files of the project. Reads [{file, code}] from standard input, writes the rules each one breaks.
// A process of its own because ESLint loads its configuration by dynamic import, which the test runner's module system refuses.
import { ESLint } from 'eslint';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const eslint = new ESLint({ cwd: root });
const results = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  results.push(result.messages.map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(results));
