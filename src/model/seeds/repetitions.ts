import { referencesOf, type RelationSeed } from './schema/relation';
import type { Seeds } from './seeds';

/** A figure that retells another states the same: one relation for each, where none of relations.json speaks of the two. */
export function repetitions(seeds: Seeds): RelationSeed[] {
  const spoken = seeds.relations.filter(({ kind }) => kind === 'equal').map(referencesOf);
  return [...seeds.facts, ...seeds.bulletin, ...seeds.district].flatMap(({ id, repeats, entity, label, source }): RelationSeed[] => {
    if (repeats === undefined || spoken.some((pair) => pair.includes(id) && pair.includes(repeats))) return [];
    const words = `${entity} ${label}`;
    return [
      {
        id: `REP-${id}`,
        kind: 'equal',
        operands: [id, repeats],
        note: { zh: `转述与原述一致：${words}`, en: `retold as first told: ${words}` },
        source,
      },
    ];
  });
}
