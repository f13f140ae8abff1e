import type { PlanSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import { richPlan } from '../../xlsx/write/rich-plan';
import { samples } from '../../xlsx/write/chart/samples';
import { compare } from './compare';
import { GAPS } from './gaps';
import { placeName, cellPlace } from './facts/place';
import { asPlanned } from './plan-unsaid';
import { judge } from './verdict';

const [form, ...others] = richPlan.sheets;
if (form === undefined) throw new Error('the plan has no sheets');
const plan: WorkbookPlan = { ...richPlan, sheets: [{ ...form, charts: [samples.column] }, ...others] };

const changed = (change: (sheet: PlanSheet) => Partial<PlanSheet>, more: Partial<WorkbookPlan> = {}): WorkbookPlan => ({
  ...plan,
  ...more,
  sheets: plan.sheets.map((sheet, index) => (index === 0 ? { ...sheet, ...change(sheet) } : sheet)),
});

/** Differences of a file that became another plan's. */
const found = (other: WorkbookPlan) =>
  compare(asPlanned(plan), { file: asPlanned(other), excel: asPlanned(plan) }).flatMap(({ differences }) => differences);

test('a workbook that is as planned has no difference', () => {
  expect(found(plan)).toEqual([]);
});

const asIs = () => ({});
const { styles } = plan;
const dressed = (look: (typeof styles)[string]): Readonly<typeof styles> =>
  Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, { ...style, ...look }]));

test.each<[string, string, WorkbookPlan]>([
  ['a value', 'contents', changed(({ cells }) => ({ cells: cells.slice(1) }))],
  [
    'what a formula is worth',
    'values',
    changed(({ cells }) => ({
      cells: cells.map((placed) => (placed.cell.kind === 'computed' ? { ...placed, cell: { ...placed.cell, cached: 'x' } } : placed)),
    })),
  ],
  ['a font', 'font', changed(asIs, { styles: dressed({ font: { size: 7 } }) })],
  ['a background', 'fill', changed(asIs, { styles: dressed({ fill: '123456' }) })],
  ['an alignment', 'align', changed(asIs, { styles: dressed({ align: { indent: 9 } }) })],
  ['a number format', 'numberFormat', changed(asIs, { styles: dressed({ numberFormat: '0.000' }) })],
  ['a line', 'borders', changed(asIs, { styles: dressed({ border: { left: { line: 'medium', color: 'FF0000' } } }) })],
  ['a width', 'widths', changed(({ columns }) => ({ columns: columns.map((column) => ({ ...column, width: 3 })) }))],
  ['a height', 'heights', changed(() => ({ rows: [{ row: 3, height: 99, hidden: false }] }))],
  ['a hidden row', 'hiddenLines', changed(() => ({ rows: [{ row: 77, hidden: true }] }))],
  ['a merge', 'merges', changed(() => ({ merges: [] }))],
  ['a validation', 'validations', changed(({ validations }) => ({ validations: validations.slice(1) }))],
  [
    'the order of conditional formats',
    'conditionalFormats',
    changed((sheet) => ({ conditionalFormats: [...sheet.conditionalFormats].reverse() })),
  ],
  ['the tab', 'view', changed(() => ({ tabColor: 'FF0000' }))],
  ['the protection', 'view', changed((sheet) => ({ protected: !sheet.protected }))],
  ['what is printed', 'page', changed(({ page }) => (page ? { page: { ...page, header: '别的' } } : {}))],
  ['a chart', 'charts', changed(() => ({ charts: [{ ...samples.column, title: '别的' }] }))],
  ['the order of tabs', 'tabs', { ...plan, sheets: [...plan.sheets].reverse() }],
  ['a name', 'names', changed(asIs, { names: [] })],
  ['the title', 'properties', changed(asIs, { properties: { ...plan.properties, title: '别的' } })],
])('%s that differs is told', (_, aspect, other) => {
  expect(found(other).map((difference) => difference.aspect)).toContain(aspect);
});

test('of two lines on one edge the heavier is compared, whichever cell has it', () => {
  const line = (side: 'top' | 'bottom', weight: 'thin' | 'medium') => ({ border: { [side]: { line: weight, color: '000000' } } });
  const cells = (first: string, second: string): PlanSheet['cells'] => [
    { row: 1, column: 1, cell: { kind: 'blank', style: first } },
    { row: 2, column: 1, cell: { kind: 'blank', style: second } },
  ];
  const looks = { styles: { heavy: line('bottom', 'medium'), thin: line('top', 'thin'), over: line('top', 'medium') } };
  const one = changed(() => ({ cells: cells('heavy', 'thin') }), looks);
  const other = changed(() => ({ cells: cells('', 'over') }), looks);
  const differences = compare(asPlanned(one), { file: asPlanned(other), excel: asPlanned(one) }).flatMap((found) => found.differences);
  expect(differences.filter(({ aspect }) => aspect === 'borders')).toEqual([]);
});

test('a gap explains its own differences only', () => {
  const author = changed(asIs, { properties: { ...plan.properties, creator: '', title: '' } });
  const verdicts = compare(asPlanned(plan), { file: asPlanned(plan), excel: asPlanned(author) }).map((comparison) =>
    judge(comparison, plan),
  );
  expect(verdicts.flatMap(({ gaps }) => [...gaps.keys()].map(({ id }) => id))).toEqual(['author']);
  expect(verdicts.flatMap(({ unexplained }) => unexplained.map(({ place }) => place))).toEqual(['title']);
});

test('a column that is more than half a pixel off is no gap', () => {
  const gap = GAPS.find(({ id }) => id === 'whole-pixels');
  const difference = (found: string) => ({
    hand: 'excel' as const,
    aspect: 'widths' as const,
    sheet: '',
    place: 'A',
    planned: '8.5',
    found,
  });
  expect([gap?.explains(difference('8.571428571428571'), plan), gap?.explains(difference('8.7'), plan)]).toEqual([true, false]);
});

test('places have names', () => {
  expect([placeName(cellPlace(5, 3)), placeName(cellPlace(5, 3, 'bottom')), placeName(cellPlace(0, 3, 'bottom'))]).toEqual([
    'C5',
    'C5 bottom',
    'C1 top',
  ]);
  expect([placeName(cellPlace(2, 0, 'right')), placeName('A1:B2 rule')]).toEqual(['A2 left', 'A1:B2 rule']);
});
