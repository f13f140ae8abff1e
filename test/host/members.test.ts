import { documentedMembers } from './documented-members';
import { classes } from './members/all';
import type { HostType } from './protocol/host-type';

/** Classes of ours that gather several of Office.js's: what they have stands in others. */
const OWN_CLASSES = ['ChartFormatPart'];

const documented = documentedMembers();

const declared = Object.entries(classes)
  .filter(([name]) => !OWN_CLASSES.includes(name))
  .flatMap(([className, type]) =>
    Object.entries((type as HostType<unknown>).members).map(([name, { since }]) => ({ className, name, since })),
  );

/** Members that the library calls by itself (`_RegisterDataChangedEvent`) are in no documentation. */
const isInternal = ({ name }: { name: string }) => name.startsWith('_');

test('the documentation is read: a member, its set, and one whose overloads differ', () => {
  expect(documented.get('Worksheet')?.get('showGridlines')).toBe('1.8');
  expect(documented.get('Range')?.get('values')).toBe('1.1');
  expect(documented.get('Worksheet')?.get('getRanges')).toBe('1.9');
  expect(documented.size).toBeGreaterThan(150);
});

test('the host has members to check', () => {
  expect(declared.length).toBeGreaterThan(50);
});

test('every class that the host knows is one of Office.js', () => {
  const unknown = Object.keys(classes).filter((name) => !documented.has(name) && !OWN_CLASSES.includes(name));
  expect(unknown).toEqual([]);
});

test('every member that the host knows is one of Office.js', () => {
  const unknown = declared.filter((member) => !isInternal(member) && !documented.get(member.className)?.has(member.name));
  expect(unknown.map(({ className, name }) => `${className}.${name}`)).toEqual([]);
});

test('every member came with the requirement set that the documentation says', () => {
  const wrong = declared
    .filter((member) => !isInternal(member) && documented.get(member.className)?.has(member.name))
    .map((member) => ({ ...member, said: documented.get(member.className)?.get(member.name) }))
    .filter(({ since, said }) => since !== said);
  expect(wrong.map(({ className, name, since, said }) => `${className}.${name}: ${since}, documented ${said ?? 'without a set'}`)).toEqual(
    [],
  );
});
