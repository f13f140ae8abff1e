import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { HostType, Member } from '../../protocol/host-type';
import { objectClasses } from '../object-classes';

/** A member as Office.js's types declare it. */
interface Declared {
  kind: Member<never>['kind'];
  writable: boolean;
  /** Requirement sets of its declarations: overloads may repeat one. */
  sets: Set<string>;
}

const types = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('@types/office-js/index.d.ts'), 'utf8');
const excel = types.slice(types.indexOf('\ndeclare namespace Excel {'), types.indexOf('\ndeclare namespace Word {'));

/** Members of a class in the order of its declaration, each with the comment before it. */
function declared(className: string): Map<string, Declared> {
  const begin = excel.indexOf(`\n    class ${className} extends OfficeExtension.ClientObject {`);
  const body = begin < 0 ? '' : excel.slice(begin, excel.indexOf('\n    }\n', begin));
  const members = new Map<string, Declared>();
  for (const [, comment = '', readonly, name = '', mark = '', type = ''] of body.matchAll(
    /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s+(readonly )?(\w+)\??([(:]) ?([^\n]*)/g,
  )) {
    const set = /\[Api set: ExcelApi (\d+\.\d+)\]/.exec(comment)?.[1];
    const isObject = readonly !== undefined && /^Excel\.\w+;/.test(type);
    const member = members.get(name) ?? {
      kind: mark === '(' ? 'method' : isObject ? 'object' : 'value',
      writable: readonly === undefined,
      sets: new Set(),
    };
    if (set !== undefined) member.sets.add(set);
    members.set(name, member);
  }
  return members;
}

const declarations: [string, Member<never>][] = Object.entries(objectClasses).flatMap(([className, type]) =>
  Object.entries((type as HostType<never>).members).map(([name, member]): [string, Member<never>] => [`${className}.${name}`, member]),
);

describe('classes of validations, conditional formats, tables, charts and pages', () => {
  test.each(declarations)('%s is what the types of Office.js declare, in the requirement set that brought it', (path, member) => {
    const [className = '', name = ''] = path.split('.');
    const found = declared(className).get(name);
    expect(found?.kind).toBe(member.kind);
    expect([...(found?.sets ?? [])]).toContain(member.since);
    if (member.kind === 'value') expect(member.set !== undefined).toBe(found?.writable);
  });

  test('are read from the types at all', () => {
    expect(declared('ChartFill').get('getSolidColor')).toEqual({ kind: 'method', writable: true, sets: new Set(['1.16']) });
    expect(declared('Table').get('name')).toEqual({ kind: 'value', writable: true, sets: new Set(['1.1']) });
    expect(declared('Tables').size).toBe(0);
  });
});
