import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSection } from './report';
import { seedsSection } from './seeds';
import { writingSection } from './writing';

const root = process.cwd();
const sections: string[] = [];
for (const section of [seedsSection, writingSection, reportSection]) {
  const text = section(root);
  sections.push(text);
  process.stdout.write(`${text}\n\n`);
}

if (process.argv.includes('--write'))
  writeFileSync(
    join(root, 'docs', 'benchmarks.md'),
    `# Benchmarks\n\nBy \`npm run bench -- --write\`. Machines differ and are noisy: read the ratios, which come from one run.\n\n${sections.join('\n\n')}\n`,
  );
