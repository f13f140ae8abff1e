import type { PlanProblem } from '../../i18n/plan-problem';
import { GqError } from '../../model/errors';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { checkAreas, isArea } from './areas';
import { checkCells } from './cells';
import type { Fault } from './fault';
import { checkObjects } from './objects';
import { checkWords, doubles, nameFaults, numberFormatFaults, propertyFaults, sheetNameFaults } from './words';

/** Faults of the workbook as a whole: its sheets, names and properties. */
function workbookFaults(plan: WorkbookPlan, sheets: ReadonlySet<string>): Fault[] {
  const { names } = plan;
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const named = [...doubles(plan.sheets.map(({ name }) => name)), ...doubles([...names.map(({ name }) => name), ...tables])];
  return [
    ...(plan.sheets.some(({ visibility }) => visibility === 'visible') ? [] : [{ fault: 'noSheet' as const, received: '' }]),
    ...named.map((received) => ({ fault: 'doubleName' as const, received })),
    ...names.flatMap(({ name, sheet, area }) => [
      ...nameFaults(name),
      ...(sheets.has(sheet) ? [] : [{ fault: 'unknownSheet' as const, received: sheet }]),
      ...(isArea(area) ? [] : [{ fault: 'area' as const, received: name }]),
    ]),
    ...propertyFaults(plan),
    ...numberFormatFaults(plan),
  ];
}

/** Holds a plan against Excel's limits before anything is written. Throws `planInvalid` that names every place. */
export function checkPlan(plan: WorkbookPlan): void {
  const sheets = new Set(plan.sheets.map(({ name }) => name));
  const problems: PlanProblem[] = plan.sheets.flatMap((sheet) =>
    [
      ...sheetNameFaults(sheet.name).map((fault) => ({ place: '-', fault })),
      ...checkCells(sheet, plan, sheets),
      ...checkAreas(sheet),
      ...checkWords(sheet),
      ...checkObjects(sheet, sheets),
    ].map(({ place, fault }) => ({ sheet: sheet.name, place, ...fault })),
  );
  problems.push(...workbookFaults(plan, sheets).map((fault) => ({ sheet: '-', place: '-', ...fault })));
  if (problems.length > 0) throw new GqError('planInvalid', { problems });
}
