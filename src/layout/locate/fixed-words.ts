import type { SheetLayout } from '../../model/sheet-layout';
import { plain } from './plain';

/** Every text within a part of a layout. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(textsIn);
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

const known = new WeakMap<SheetLayout, ReadonlySet<string>>();

/** Words that stand on a sheet around the rows of its tables: title, form head and foot, headings, headers, hidden ids, notes. */
export function fixedWords(layout: SheetLayout): ReadonlySet<string> {
  const found = known.get(layout);
  if (found) return found;
  const { template, title, identity, form, blocks } = layout;
  const texts = [
    title,
    ...identity,
    ...textsIn(form),
    ...blocks.flatMap((block) => {
      if (block.kind === 'text') return block.lines.flatMap((line) => ('text' in line ? [line.text] : []));
      if (block.kind === 'charts') return [];
      const columns = block.columns.flatMap(({ id, header, group }) => [id, header, group ?? '']);
      return [`${template}/${block.id}`, block.title ?? '', ...columns, ...block.notes];
    }),
  ];
  const words = new Set(texts.map(plain).filter((text) => text !== ''));
  known.set(layout, words);
  return words;
}
