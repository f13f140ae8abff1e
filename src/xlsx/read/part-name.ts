/** What part names are compared by: some programs write backslashes, a leading slash or other letters' case. */
export const partKey = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** The name of the part that a relation's target leads to, from the folder of the part it belongs to. */
export function resolved(from: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const folders = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** The part that holds the relations of a part; of the package for ''. */
export function relationsOf(part: string): string {
  const name = part.lastIndexOf('/') + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}
