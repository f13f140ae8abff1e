import type { PlanProblem } from '../../i18n/plan-problem';
import { areaAddress, cellAddress } from '../../model/address';
import type { PlanArea } from '../../model/area';
import type { PlanRange } from '../../model/chart';
import { GqError } from '../../model/errors';
import { ILLEGAL_CHARACTERS } from '../../model/illegal-characters';
import { EXCEL } from '../../model/limits';
import { isSerialDate } from '../../model/serial-date';
import type { PlacedCell, PlanCell, PlanCellKind, PlanSheet, PlanValidation, WorkbookPlan } from '../../model/workbook-plan';

type Fault = Pick<PlanProblem, 'fault' | 'received' | 'limit'>;

function textFaults(text: string): Fault[] {
  if (text.length > EXCEL.cellCharacters) return [{ fault: 'cellLength', received: String(text.length), limit: EXCEL.cellCharacters }];
  return ILLEGAL_CHARACTERS.test(text) ? [{ fault: 'characters', received: '' }] : [];
}

const numberFaults = (number: number): Fault[] => (Number.isFinite(number) ? [] : [{ fault: 'notFinite', received: String(number) }]);

function valueFaults(value: unknown): Fault[] {
  if (typeof value === 'string') return textFaults(value);
  return typeof value === 'number' ? numberFaults(value) : [];
}

/** What Excel would not take, by kind of cell. */
const FAULTS: { [K in PlanCellKind]: (cell: Extract<PlanCell, { kind: K }>) => Fault[] } = {
  label: ({ text }) => textFaults(text),
  text: ({ text }) => textFaults(text),
  number: ({ number }) => numberFaults(number),
  date: ({ date }) => (isSerialDate(date) ? [] : [{ fault: 'date', received: date }]),
  input: ({ value }) => valueFaults(value),
  computed: ({ formula, cached }) => [
    ...(formula.length > EXCEL.formulaCharacters
      ? [{ fault: 'formulaLength' as const, received: String(formula.length), limit: EXCEL.formulaCharacters }]
      : []),
    ...valueFaults(cached),
  ],
  blank: () => [],
};

const inside = (row: number, column: number): boolean => row >= 1 && row <= EXCEL.rows && column >= 1 && column <= EXCEL.columns;

function cellFaults({ row, column, cell }: PlacedCell, styles: WorkbookPlan['styles']): Fault[] {
  if (!inside(row, column))
    return [
      { fault: row > EXCEL.rows ? 'rows' : 'columns', received: `${row}, ${column}`, limit: row > EXCEL.rows ? EXCEL.rows : EXCEL.columns },
    ];
  const faults = (FAULTS[cell.kind] as (cell: PlanCell) => Fault[])(cell);
  if (cell.style !== undefined && !(cell.style in styles)) faults.push({ fault: 'style', received: cell.style });
  return faults;
}

const overlap = (a: PlanArea, b: PlanArea): boolean =>
  a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn;

/** Areas that overlap one before them. Few areas a sheet, so every pair is looked at. */
const overlapping = (areas: readonly PlanArea[]): PlanArea[] =>
  areas.filter((area, index) => areas.slice(0, index).some((earlier) => overlap(area, earlier)));

function promptFaults({ prompt, error }: PlanValidation): Fault[] {
  const tooLong = (text: string | undefined, limit: number): Fault[] =>
    text !== undefined && text.length > limit ? [{ fault: 'promptLength', received: String(text.length), limit }] : [];
  return [prompt, error].flatMap((words) => [
    ...tooLong(words?.title, EXCEL.promptTitleCharacters),
    ...tooLong(words?.text, EXCEL.promptCharacters),
  ]);
}

/** Characters a sheet name may not hold; an apostrophe only not at its ends. */
const SHEET_NAME = /^(?!')[^\\/?*[\]:]+(?<!')$/;

function sheetFaults(sheet: PlanSheet, plan: WorkbookPlan): { place: string; fault: Fault }[] {
  const found: { place: string; fault: Fault }[] = [];
  const report = (place: string, faults: readonly Fault[]) => found.push(...faults.map((fault) => ({ place, fault })));
  const { name } = sheet;
  if (name.length > EXCEL.sheetNameCharacters || !SHEET_NAME.test(name))
    report('-', [{ fault: 'sheetName', received: name, limit: EXCEL.sheetNameCharacters }]);
  let before: PlacedCell | undefined;
  for (const placed of sheet.cells) {
    const faults = cellFaults(placed, plan.styles);
    if (faults.length > 0) report(cellAddress(placed.row, placed.column), faults);
    if (before?.row === placed.row && before.column === placed.column)
      report(cellAddress(placed.row, placed.column), [{ fault: 'doubleCell', received: '' }]);
    before = placed;
  }
  const areas: [string, readonly PlanArea[]][] = [
    ['merges', sheet.merges],
    ['validations', sheet.validations.map(({ area }) => area)],
    ['tables', [...sheet.tables.map(({ area }) => area)]],
  ];
  for (const [place, list] of areas)
    for (const area of overlapping(list)) report(place, [{ fault: 'overlap', received: areaAddress(area) }]);
  for (const validation of sheet.validations) report(areaAddress(validation.area), promptFaults(validation));
  report('tables', tableFaults(sheet));
  report('charts', chartFaults(sheet, plan));
  return found;
}

/** Tables whose header cells do not hold their column names: Excel would repair the file. */
function tableFaults({ tables, cells }: PlanSheet): Fault[] {
  if (tables.length === 0) return [];
  const texts = new Map(cells.map(({ row, column, cell }) => [`${row},${column}`, 'text' in cell ? cell.text : undefined]));
  return tables.flatMap(({ name, area, columns }): Fault[] => {
    const heads = columns.map((_, index) => texts.get(`${area.firstRow},${area.firstColumn + index}`));
    const fits =
      columns.every((column, index) => column === heads[index] && !/[\r\n]/.test(column)) &&
      new Set(columns).size === columns.length &&
      area.lastColumn - area.firstColumn + 1 === columns.length &&
      area.lastRow > area.firstRow;
    return fits ? [] : [{ fault: 'table', received: name }];
  });
}

/** Charts that point at sheets that do not exist, at no rows, or whose grouped categories do not stand side by side. */
function chartFaults({ charts }: PlanSheet, { sheets }: WorkbookPlan): Fault[] {
  const names = new Set(sheets.map(({ name }) => name));
  const valid = ({ sheet, firstRow, lastRow, column }: PlanRange) => names.has(sheet) && firstRow <= lastRow && inside(firstRow, column);
  return charts
    .filter(({ series }) =>
      series.some(({ values, categories }) => {
        const [outer, inner] = categories;
        const sideBySide = outer === undefined || inner === undefined || inner.column === outer.column + 1;
        return !sideBySide || ![values, ...categories].every(valid);
      }),
    )
    .map(({ id }) => ({ fault: 'chart', received: id }));
}

/** Names that Excel holds to be the same (it ignores case). */
function doubles(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const known = seen.has(name.toUpperCase());
    seen.add(name.toUpperCase());
    return known;
  });
}

/** Holds a plan against Excel's limits before anything is written. Throws `planInvalid` that names every place. */
export function checkPlan(plan: WorkbookPlan): void {
  const problems: PlanProblem[] = plan.sheets.flatMap((sheet) =>
    sheetFaults(sheet, plan).map(({ place, fault }) => ({ sheet: sheet.name, place, ...fault })),
  );
  const named = [
    ...doubles(plan.sheets.map(({ name }) => name)),
    ...doubles([...plan.names.map(({ name }) => name), ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))]),
  ];
  problems.push(...named.map((received): PlanProblem => ({ sheet: '-', place: '-', fault: 'doubleName', received })));
  if (problems.length > 0) throw new GqError('planInvalid', { problems });
}
