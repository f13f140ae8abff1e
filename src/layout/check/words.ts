import { areaAddress } from '../../model/address';
import { EXCEL } from '../../model/limits';
import { hasOpenQuote } from '../../model/number-format';
import type { PlanSheet, PlanValidation, WorkbookPlan } from '../../model/workbook-plan';
import { SMALL } from '../page-look';
import { characterFaults, formulaFaults, lengthFaults, type Fault, type PlacedFault } from './fault';

/** Characters a sheet name may not hold; an apostrophe only not at its ends. */
const SHEET_NAME = /^(?!')[^\\/?*[\]:\p{Cc}]+(?<!')$/u;

/** The one name Excel keeps for itself. */
const RESERVED = 'HISTORY';

/** A defined name: a letter or underscore first, no blanks, and nothing that reads as an address (A1, R1C1). */
const NAME = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*[Cc]?\d*$)(?![Cc]\d*$)[\p{L}_][\p{L}\p{N}_.]*$/u;

export const nameFaults = (name: string): Fault[] =>
  NAME.test(name) && name.length <= EXCEL.nameCharacters ? [] : [{ fault: 'name', received: name, limit: EXCEL.nameCharacters }];

export const sheetNameFaults = (name: string): Fault[] =>
  name.length <= EXCEL.sheetNameCharacters && SHEET_NAME.test(name) && name.toUpperCase() !== RESERVED
    ? []
    : [{ fault: 'sheetName', received: name, limit: EXCEL.sheetNameCharacters }];

function promptFaults({ prompt, error }: PlanValidation): Fault[] {
  return [prompt, error].flatMap((words) =>
    words === undefined
      ? []
      : [
          ...lengthFaults('promptLength', words.title, EXCEL.promptTitleCharacters),
          ...lengthFaults('promptLength', words.text, EXCEL.promptCharacters),
          ...characterFaults(words.title),
          ...characterFaults(words.text),
        ],
  );
}

/** Faults of the words around a sheet's cells: prompts, formulas of conditional formats, head and foot. */
export function checkWords({ validations, conditionalFormats, page, charts }: PlanSheet): PlacedFault[] {
  const heads = page ? [page.header, page.footer] : [];
  return [
    ...validations.flatMap((validation) => promptFaults(validation).map((fault) => ({ place: areaAddress(validation.area), fault }))),
    ...validations.flatMap(({ area, rule }) =>
      rule.kind === 'formula' ? formulaFaults(rule.formula).map((fault) => ({ place: areaAddress(area), fault })) : [],
    ),
    ...conditionalFormats.flatMap(({ area, formula }) => formulaFaults(formula).map((fault) => ({ place: areaAddress(area), fault }))),
    ...heads
      .flatMap((text) => [...lengthFaults('headerLength', `&C${SMALL}${text}`, EXCEL.headerCharacters), ...characterFaults(text)])
      .map((fault) => ({ place: 'page', fault })),
    ...charts.flatMap(({ id, title, altText, valueAxis, secondaryAxis }) =>
      [title, altText, valueAxis?.title ?? '', secondaryAxis?.title ?? ''].flatMap(characterFaults).map((fault) => ({ place: id, fault })),
    ),
  ];
}

/** Names that Excel holds to be the same (it ignores case). */
export function doubles(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const known = seen.has(name.toUpperCase());
    seen.add(name.toUpperCase());
    return known;
  });
}

/** Number formats that are too long, whose quotes do not close, or that are too many: Excel would repair the file. */
export function numberFormatFaults({ styles }: WorkbookPlan): Fault[] {
  const formats = new Set(Object.values(styles).flatMap(({ numberFormat }) => numberFormat ?? []));
  const unsound = [...formats].filter(
    (format) => format.length > EXCEL.numberFormatCharacters || hasOpenQuote(format) || characterFaults(format).length > 0,
  );
  return [
    ...unsound.map((received): Fault => ({ fault: 'numberFormat', received: received.slice(0, 40), limit: EXCEL.numberFormatCharacters })),
    ...(formats.size > EXCEL.numberFormats
      ? [{ fault: 'numberFormats' as const, received: String(formats.size), limit: EXCEL.numberFormats }]
      : []),
  ];
}

/** Faults of the workbook's properties. */
export const propertyFaults = ({ properties }: WorkbookPlan): Fault[] =>
  [properties.title, properties.subject, properties.creator].flatMap(characterFaults);
