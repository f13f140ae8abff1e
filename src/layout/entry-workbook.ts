import { localized, type Messages } from '../i18n/messages';
import type { Code } from '../model/code';
import type { Envelope } from '../model/envelope';
import { GqError } from '../model/errors';
import type { Figure } from '../model/figure';
import { monthOf, yearOf, type Period } from '../model/period';
import { PROGRAMME_OFFICE } from '../model/reporter';
import type { UnitKind } from '../model/reporting-unit';
import type { Seeds } from '../model/seeds/seeds';
import type { SheetLayout } from '../model/sheet-layout';
import { template, TEMPLATE_SET } from '../model/templates/files';
import type { WorkbookPlan } from '../model/workbook-plan';
import { compile } from './compile';
import { layOut } from './lay-out';
import type { LayoutModel } from './model';
import { listedSheets } from './sheet-names';
import { hasDueIndicators, unitIndicators } from './sources/entry/unit-indicators';
import { kindOf } from './sources/entry/unit-measures';
import { hasProjects } from './sources/entry/unit-projects';
import { layoutModel } from './workbook';

/** Sheets after those to fill in. */
const APPENDED = ['history', 'entry-guide'] as const;

/** Sheets to fill in by kind of unit, the main form first: a phone shows only that. At most four. */
const FORMS: Readonly<Record<UnitKind | 'programmeOffice', readonly string[]>> = {
  park: ['park-monthly', 'project-monthly', 'investment-list'],
  county: ['county-monthly', 'investment-list', 'project-monthly', 'fund-ledger'],
  department: ['indicator-monthly'],
  partnerDistrict: ['fund-ledger', 'partner-assistance'],
  programmeOffice: ['project-monthly', 'indicator-monthly', 'fund-ledger', 'annual-targets'],
};

/** Form of the projects, and the list of problems made from it. */
const PROJECTS = 'project-monthly';
const PROBLEMS = 'problem-list';
const INDICATORS = 'indicator-monthly';

/** What every entry workbook of a run is made from. */
export interface EntryRequest {
  seeds: Seeds;
  /** Reference period. */
  period: Period;
  /** Current figures of the ledger; none where there is no book: history and last year stay empty then. */
  ledger: readonly Figure[];
  /** Language of labels. */
  messages: Messages;
}

/** Makes the entry workbooks of one period; what they share is prepared once. */
export interface EntryWorkbooks {
  /** Units that report, in official order; the programme office last. */
  units: readonly Code[];
  /** Whether there is a form that a unit fills in; false for unknown units. */
  hasForms: (unit: Code) => boolean;
  /** Whether a unit has anything to report for the period. */
  isAsked: (unit: Code) => boolean;
  /** Name for files, without the name of the zone it lies in. */
  fileName: (unit: Code) => string;
  /** Sheets of a unit's workbook before their cells have addresses. Throws `unitUnknown` and `nothingToReport`. */
  layouts: (unit: Code) => readonly SheetLayout[];
  /** The plan of a unit's workbook. `issue` counts the workbooks sent to the unit for the period. Throws as `layouts`. */
  plan: (unit: Code, issue?: number) => WorkbookPlan;
}

/** Templates a unit fills in. */
const formsOf = (model: LayoutModel): string[] =>
  FORMS[kindOf(model) ?? 'programmeOffice'].filter((id) => {
    if (id === PROJECTS) return kindOf(model) === 'park' || hasProjects(model);
    return id !== INDICATORS || unitIndicators(model).length > 0;
  });

/** Templates of a unit's workbook in the order of its tabs. */
function sheetsOf(model: LayoutModel): string[] {
  const forms = formsOf(model);
  return [...forms, ...(forms.includes(PROJECTS) ? [PROBLEMS] : []), ...APPENDED];
}

/** Prepares the entry workbooks of a period. */
export function entryWorkbooks({ seeds, period, ledger, messages }: EntryRequest): EntryWorkbooks {
  // Units fill in what they report; what documents published is the office's affair.
  const { model: shared } = layoutModel({ seeds, period, ledger, sheets: [], messages });
  const units = [...seeds.units.map(({ id }) => id), PROGRAMME_OFFICE];
  const modelOf = (unit: Code): LayoutModel => {
    if (!units.includes(unit)) throw new GqError('unitUnknown', { unit, known: units });
    // What a unit's forms show: its own figures, and the targets that the office enters for its indicators.
    const isShown = (figure: Figure) =>
      figure.unit === unit || (figure.unit === PROGRAMME_OFFICE && shared.codes.measure(figure.measure)?.owner === unit);
    const model: LayoutModel = { ...shared, unit, hasSample: ledger.some((figure) => figure.status === 'sample' && isShown(figure)) };
    return { ...model, sheets: listedSheets(sheetsOf(model).map(template), messages) };
  };
  const nameOf = (unit: Code): string => {
    const words = seeds.units.find(({ id }) => id === unit)?.name ?? shared.codes.reporter(unit);
    return words === undefined ? unit : localized(words, messages);
  };
  const layouts = (unit: Code): SheetLayout[] => {
    const model = modelOf(unit);
    if (formsOf(model).length === 0) throw new GqError('nothingToReport', { unit, name: nameOf(unit) });
    return sheetsOf(model).map((id) => layOut(template(id), model));
  };
  return {
    units,
    hasForms: (unit) => units.includes(unit) && formsOf(modelOf(unit)).length > 0,
    isAsked: (unit) => {
      const model = modelOf(unit);
      return formsOf(model).some((id) => id !== INDICATORS) || hasDueIndicators(model);
    },
    fileName: (unit) => nameOf(unit).replace(/^广清经济特别合作区(?=.)/u, ''),
    layouts,
    plan: (unit, issue = 1) => {
      const made = layouts(unit);
      const first = made[0]?.name ?? '';
      const title = messages.workbook.entry.title(yearOf(period), monthOf(period), nameOf(unit), first);
      const envelope: Envelope = { templateSet: TEMPLATE_SET.id, templateVersion: TEMPLATE_SET.version, unit, period, issue };
      const office = shared.codes.reporter(PROGRAMME_OFFICE);
      return compile(made, { title, subject: first, creator: office ? localized(office, messages) : PROGRAMME_OFFICE }, envelope);
    },
  };
}
