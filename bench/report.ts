import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freshNode } from './measure';
import { milliseconds, ratio, table } from './table';

const ROUNDS = 7;

const PARTS = { load: 'seeds loaded and checked', layOut: 'sheets laid out and planned', library: 'exceljs loaded', write: 'written' };

/** The command people run, beside Node doing nothing. */
export function reportSection(root: string): string {
  const command = join(root, 'dist', 'gqbook.cjs');
  if (!existsSync(command)) return '## The real report\n\ndist/gqbook.cjs is absent: skipped.';
  const whole: number[] = [];
  const node: number[] = [];
  const parts: Record<keyof typeof PARTS, number[]> = { load: [], layOut: [], library: [], write: [] };
  const out = join(root, 'out', 'bench', 'sample.xlsx');
  for (let round = 0; round < ROUNDS; round++) {
    whole.push(freshNode([command, 'report', '--period', '2024-02', '--sample', '--out', out, '--force']).whole);
    node.push(freshNode(['-e', '0']).whole);
    const once = JSON.parse(freshNode([join(root, 'out', 'bench', 'report-once.cjs')]).out) as Record<keyof typeof PARTS, number>;
    for (const part of Object.keys(PARTS) as (keyof typeof PARTS)[]) parts[part].push(once[part]);
  }
  const spent = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => [
    `of this: ${PARTS[part]}`,
    milliseconds(parts[part]),
    '',
    '',
  ]);
  return [
    '## The real report',
    `Medians of ${ROUNDS} fresh processes in turn.`,
    table(
      ['what', 'median', 'beside', 'ratio'],
      [
        ['`gqbook report --sample`, whole process', milliseconds(whole), `\`node -e 0\`: ${milliseconds(node)}`, ratio(whole, node)],
        ...spent,
      ],
    ),
  ].join('\n\n');
}
