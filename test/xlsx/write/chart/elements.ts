const tag = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;

/** The elements of a name, each with what it holds. */
export const elements = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(([whole]) => whole);

/** The first element of a name. */
export function element(xml: string, name: string): string {
  const [first] = elements(xml, name);
  if (first === undefined) throw new Error(`no ${name}`);
  return first;
}

/** Names of an element's children in order, without the chart prefix. */
export function children(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closes, name = '', empty] of xml.matchAll(tag)) {
    if (closes) depth -= 1;
    else {
      if (depth === 1) names.push(name.replace('c:', ''));
      if (!empty) depth += 1;
    }
  }
  return names;
}

/** The values of all attributes `val` of the elements of a name. */
export const vals = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name} val="([^"]*)"`, 'g'))].map(([, value = '']) => value);
