import { plain } from '../../../xlsx/write/written-values';

/** The attributes of an element's first tag, as a reader of XML gives them. */
export function attributes(element: string): Readonly<Record<string, string>> {
  const [head = ''] = /^<[^>]*>/.exec(element) ?? [];
  return Object.fromEntries([...head.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]));
}

/** What an element holds, as text. */
export const textIn = (element: string): string => plain(/^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(element)?.[1] ?? '');
