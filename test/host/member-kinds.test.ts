import { readFileSync } from 'node:fs';
import { classes } from './members/all';
import type { HostType, Member } from './protocol/host-type';

const types = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const excel = types.slice(types.indexOf('\ndeclare namespace Excel {'), types.indexOf('\ndeclare namespace Word {'));

/** Whether a type is one of the library's objects; options and the like are plain. */
const isClass = (type: string): boolean => excel.includes(`\n    class ${/^Excel\.(\w+);/.exec(type)?.[1] ?? ''} extends `);

/** How Office.js's types declare the members of a class: as a method, an object that hangs on it, or a scalar that is written or only read. */
function declaredKinds(className: string): Map<string, string> {
  // The class of a function's result has a type of its own to fill in.
  const begin = [className, `${className}<T>`]
    .map((name) => excel.indexOf(`\n    class ${name} extends OfficeExtension.ClientObject {`))
    .reduce((one, other) => Math.max(one, other));
  const body = begin < 0 ? '' : excel.slice(begin, excel.indexOf('\n    }\n', begin));
  const found = new Map<string, string>();
  for (const [, readonly, name = '', mark = '', type = ''] of body.matchAll(/\n {8}(readonly )?(\w+)\??([(:]) ?([^\n]*)/g)) {
    const scalar = readonly === undefined ? 'written' : 'read';
    found.set(name, mark === '(' ? 'method' : isClass(type) ? 'object' : scalar);
  }
  return found;
}

const kindOf = (member: Member<never>): string => (member.kind !== 'value' ? member.kind : member.set === undefined ? 'read' : 'written');

test('the types are read: a method, an object, scalars that are written and that are only read', () => {
  const table = declaredKinds('Table');
  expect(['delete', 'worksheet', 'name', 'id'].map((name) => table.get(name))).toEqual(['method', 'object', 'written', 'read']);
});

test.each(Object.entries(classes))(
  'what %s has is method, object, written or only read as the types of Office.js say',
  (className, type) => {
    const declared = declaredKinds(className);
    const own = Object.entries((type as HostType<never>).members).filter(([name]) => !name.startsWith('_'));
    expect(own.map(([name, member]) => `${name}: ${kindOf(member)}`)).toEqual(
      own.map(([name]) => `${name}: ${declared.get(name) ?? 'nothing'}`),
    );
  },
);
