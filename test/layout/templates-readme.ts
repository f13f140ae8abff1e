import { PLACEHOLDERS } from '../../src/layout/placeholders';
import { ROW_SOURCES } from '../../src/layout/sources/all';

const BEGIN = '<!-- sources: npm run golden -->';

/** The part of templates/README.md that lists row sources, their fields and the words in braces, made from the code that gives them. */
export function sourcesChapter(): string {
  const sources = Object.entries(ROW_SOURCES).flatMap(([name, { description, fields }]) => [
    `### \`${name}\``,
    '',
    `${description.zh} · ${description.en}`,
    '',
    '| 字段 · field | 内容 | content |',
    '|---|---|---|',
    ...Object.entries(fields).map(([field, words]) => `| \`${field}\` | ${words.zh} | ${words.en} |`),
    '',
  ]);
  return [
    BEGIN,
    '',
    ...sources,
    `花括号 · braces: ${Object.keys(PLACEHOLDERS)
      .map((word) => `\`{${word}}\``)
      .join(' ')}`,
    '',
  ].join('\n');
}

/** The README with that part renewed. */
export const withSources = (readme: string): string => `${readme.split(BEGIN)[0] ?? ''}${sourcesChapter()}`;
