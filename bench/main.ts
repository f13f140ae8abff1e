import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entrySection } from './entry';
import { readingSection } from './reading';
import { reportSection } from './report';
import { seedsSection } from './seeds';
import { writingSection } from './writing';

/** Measures one section after the other; with `--write` the document is renewed. */
async function run(root: string): Promise<void> {
  const sections: string[] = [];
  for (const section of [seedsSection, writingSection, entrySection, readingSection, reportSection]) {
    const text = await section(root);
    sections.push(text);
    process.stdout.write(`${text}\n\n`);
  }
  if (process.argv.includes('--write'))
    writeFileSync(
      join(root, 'docs', 'benchmarks.md'),
      `# Benchmarks\n\nBy \`npm run bench -- --write\`. Machines differ and are noisy: read the ratios, which come from one run.\n\n${sections.join('\n\n')}\n`,
    );
}

void run(process.cwd());
