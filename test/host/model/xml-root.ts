const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.:-]*`;
const ATTRIBUTES = String.raw`(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})(${ATTRIBUTES})\s*(/?)>`, 'uy');
/** What may stand between tags: text without markup, entities closed. */
const BETWEEN = /(?:[^<&]|&(?:[a-z]+|#\d+|#x[\dA-Fa-f]+);)*/uy;

/** The namespace of a part's first element, '' without one; undefined when the text is not well-formed XML. Document types are refused. */
export function rootNamespace(xml: string): string | undefined {
  const text = xml
    .replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const open: string[] = [];
  let namespace: string | undefined;
  let at = 0;
  while (at < text.length) {
    BETWEEN.lastIndex = at;
    const between = BETWEEN.exec(text)?.[0] ?? '';
    if (open.length === 0 && between.trim() !== '') return undefined;
    at += between.length;
    if (at >= text.length) break;
    TAG.lastIndex = at;
    const [whole, closes, name = '', attributes = '', closed] = TAG.exec(text) ?? [];
    if (whole === undefined) return undefined;
    at += whole.length;
    if (closes) {
      if (open.pop() !== name) return undefined;
      continue;
    }
    if (open.length === 0 && namespace !== undefined) return undefined;
    if (namespace === undefined) {
      const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
      const [, double, single] = new RegExp(String.raw`\sxmlns${prefix}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes) ?? [];
      namespace = double ?? single ?? '';
    }
    if (!closed) open.push(name);
  }
  return open.length === 0 ? namespace : undefined;
}
