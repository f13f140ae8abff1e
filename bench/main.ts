import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entrySection } from './entry';
import { excelSection } from './excel';
import { readingSection } from './reading';
import { reportSection } from './report';
import { seedsSection } from './seeds';
import { writingSection } from './writing';

const SECTIONS: Readonly<Record<string, (root: string) => string | Promise<string>>> = {
  seeds: seedsSection,
  writing: writingSection,
  entry: entrySection,
  reading: readingSection,
  excel: excelSection,
  report: reportSection,
};

/** Measures one section after the other, or those that are named; with `--write` the document is renewed, by a run of all. */
async function run(root: string): Promise<void> {
  const sections: string[] = [];
  const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (named.length > 0 && !named.includes(name)) continue;
    const text = await section(root);
    sections.push(text);
    process.stdout.write(`${text}\n\n`);
  }
  if (process.argv.includes('--write') && named.length === 0)
    writeFileSync(
      join(root, 'docs', 'benchmarks.md'),
      `# Benchmarks\n\nBy \`npm run bench -- --write\`. Machines differ and are noisy: read the ratios, which come from one run.\n\n${sections.join('\n\n')}\n`,
    );
}

void run(process.cwd());
