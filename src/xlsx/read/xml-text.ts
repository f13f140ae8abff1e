import { damaged } from './unreadable';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Whether a text stands in XML as it is meant: no entity, no carriage return. */
export const entityFree = (raw: string): boolean => raw.indexOf('&') < 0 && raw.indexOf('\r') < 0;

/** Characters that XML allows, by number. */
const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** The text that XML means: line ends made one, the five entities and those by number resolved. Others are damage: nothing declares them. */
export const characters = (raw: string, part: string): string =>
  raw.replace(/\r\n?/g, '\n').replace(/&([^;&]{0,12})(;?)/g, (_, name: string, end: string) => {
    const number = /^#x[0-9A-Fa-f]+$/.test(name) ? parseInt(name.slice(2), 16) : /^#\d+$/.test(name) ? Number(name.slice(1)) : undefined;
    if (number !== undefined && isCharacter(number) && end) return String.fromCodePoint(number);
    const known = end && Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (known === undefined) throw damaged(part);
    return known;
  });
