import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { ApiLevel } from './protocol/host-type';

/** Requirement sets of the members of a class; undefined where one is of no numbered set (preview, desktop, online). */
type Documented = ReadonlyMap<string, ApiLevel | undefined>;

/** The requirement set that a documentation comment names: of `1.1 for getting; 1.4 for setting` the first, of `1.7 for password` none. */
function levelIn(comment: string): ApiLevel | undefined {
  const level = /\[Api set: ExcelApi (1\.\d+)\b(?! for password)/.exec(comment)?.[1];
  return level as ApiLevel | undefined;
}

/** The comments before a declaration. */
const commentOf = (node: ts.Node, file: ts.SourceFile): string =>
  (ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? []).map(({ pos, end }) => file.text.slice(pos, end)).join('\n');

function membersOf(declaration: ts.ClassDeclaration, file: ts.SourceFile): Documented {
  const ofClass = levelIn(commentOf(declaration, file));
  const members = new Map<string, ApiLevel | undefined>();
  for (const member of declaration.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : undefined;
    // Of overloads the first has the set.
    if (name === undefined || members.has(name)) continue;
    const comment = commentOf(member, file);
    members.set(
      name,
      comment.includes('[Api set:') && !comment.includes(' for password]') ? levelIn(comment) : (levelIn(comment) ?? ofClass),
    );
  }
  return members;
}

/** What Office.js's documentation says about the classes of its Excel namespace, from the comments of @types/office-js. */
export function documentedMembers(): ReadonlyMap<string, Documented> {
  const path = join(dirname(require.resolve('@types/office-js/package.json')), 'index.d.ts');
  // The file has 190,000 lines of all programs; the namespace is declared in pieces.
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const classes = new Map<string, Documented>();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== 'Excel' || !statement.body || !ts.isModuleBlock(statement.body))
      continue;
    for (const inner of statement.body.statements)
      if (ts.isClassDeclaration(inner) && inner.name) classes.set(inner.name.text, membersOf(inner, file));
  }
  return classes;
}
