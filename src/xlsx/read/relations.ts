import { READ } from './limits';
import type { Package } from './package';
import { relationsOf, resolved } from './part-name';
import { tooLarge } from './unreadable';

/** A relation of a part to another part of the workbook. */
export interface PartRelation {
  /** Last part of the type's address: worksheet, sharedStrings, customXml. It is the same in both editions of the standard. */
  type: string;
  /** Name of the part it leads to. */
  target: string;
}

/** The relations of a part by their id, those that lead out of the file left out: nothing outside is ever followed. */
export function relationsFrom(parts: Package, part: string): Map<string, PartRelation> {
  const relations = new Map<string, PartRelation>();
  const name = relationsOf(part);
  if (!parts.has(name)) return relations;
  const xml = parts.scanner(name);
  xml.next();
  while (xml.child(1)) {
    if (!xml.is('Relationship')) continue;
    const found = xml.attributes('Id', 'Type', 'Target', 'TargetMode');
    const [id, type, target] = [found.get('Id'), found.get('Type'), found.get('Target')];
    if (id === undefined || type === undefined || target === undefined || found.get('TargetMode') === 'External') continue;
    if (relations.size === READ.entries) throw tooLarge('entries');
    relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: resolved(part, target) });
  }
  return relations;
}
