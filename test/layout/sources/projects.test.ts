import { ownCategories, projects } from '../../../src/layout/sources/projects';
import { modelOf, seeds, told } from '../planned';
import { fieldsOf } from './fields';

const rows = projects.rows(modelOf());
const bindingOf = (key: string) => rows.find((row) => row.key === key)?.binding;

test('a project is reported by the park or county it lies in', () => {
  expect(bindingOf('A3-02')).toEqual({ unit: 'PK1', subject: 'A3-02' });
  expect(bindingOf('A3-10')?.unit).toMatch(/^C4418\d\d$/);
});

test('what lies in no reporting unit, or nowhere that is named, is reported by the programme office', () => {
  const unnamed = seeds.projects.find(({ location }) => location === null)?.id ?? '';
  expect(bindingOf(unnamed)?.unit).toBe('ZHB');
  // 顺德清远（英德）经济合作区 is a subject, no reporting unit.
  expect(bindingOf('A3-08')?.unit).toBe('ZHB');
});

test('every project has a reporter of its own key', () => {
  const units = new Set([...seeds.units.map(({ id }) => id), 'ZHB']);
  expect(rows.filter(({ binding }) => binding === undefined || !units.has(binding.unit))).toEqual([]);
  expect(rows.map(({ binding }) => binding?.subject)).toEqual(rows.map(({ key }) => key));
});

test('the six planning projects stay out of the four rates', () => {
  const out = rows.filter(({ fields }) => fields['rated'] === 'no').map(({ key }) => key);
  expect(out).toEqual(seeds.projects.filter(({ category }) => category === '规划帮扶').map(({ id }) => id));
  expect(out).toHaveLength(6);
});

test('without a reported month, December of the first and last printed year is taken', () => {
  const at = fieldsOf(projects);
  expect([at('A3-01', 'startDue'), at('A3-01', 'endDue')]).toEqual([202012, 202412]);
});

test('the evidence is that of the latest stage, not of a later month', () => {
  const stage = (period: number, text: string) => ({
    ...told('PK1', 'J07', 0, { subject: 'A3-02', period, valueKind: 'periodEnd' }),
    value: { type: 'code' as const, code: 'S06' },
    explanation: { reason: 'R11', text, boundTo: 'S06' },
  });
  const ledger = [stage(202312, '验收'), stage(202403, '移交')];
  expect(fieldsOf(projects, { ledger })('A3-02', 'evidence')).toBe('验收');
  expect(fieldsOf(projects, { ledger, period: 202403 })('A3-02', 'evidence')).toBe('移交');
  expect(fieldsOf(projects)('A3-02', 'evidence')).toBe('');
});

test('categories of at least four projects stand alone, most projects first', () => {
  const counts = ownCategories(seeds.projects).map((category) => seeds.projects.filter((project) => project.category === category).length);
  expect(counts.length).toBeGreaterThan(1);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
  expect([...counts].sort((a, b) => b - a)).toEqual(counts);
});
