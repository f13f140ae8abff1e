import type { LedgerProblem } from '../../i18n/ledger-problem';
import type { Figure, FigureValue } from '../figure';
import { EXCEL } from '../limits';
import type { DataType } from '../measure';
import { december, yearOf } from '../period';
import { isKindDue } from '../reporting-calendar';
import { isDocumentReporter, PROGRAMME_OFFICE } from '../reporter';
import { valueMatchesPrinted } from '../seeds/printed';
import { isDocumentSource } from '../source';
import { scaleOf } from '../unit-of-measure';
import type { CodeBook, MeasureWords } from './code-book';

/** A fault of a figure, its line apart. */
export type FigureFault = Pick<LedgerProblem, 'field' | 'fault' | 'received' | 'expected'>;

/** Which values a measure's figures may hold; every measure may be in a state without one. */
const VALUE_OF_TYPE: Readonly<Record<DataType, FigureValue['type']>> = {
  number: 'number',
  integer: 'number',
  date: 'date',
  month: 'month',
  code: 'code',
  text: 'text',
};

/** Texts that read as a state without a value. */
const EMPTY_LOOKS: readonly string[] = ['', '—', '——', '-', '…', '……', '...'];

/** Unit of growth, whatever of the catalogue is measured. Documents tell growth in 倍 too, which keeps its own unit under its own code. */
const PERCENT = '%';

/** What stands between choices, in either language. */
const CHOICE = ' | ';

/** Most digits a printed number has: Excel keeps no more. */
const PRINTED_LENGTH = 20;

function codeFaults({ unit, subject, measure }: Figure, codes: CodeBook): FigureFault[] {
  const faults: FigureFault[] = [];
  if (codes.reporter(unit) === undefined) faults.push({ field: 'unit', fault: 'unknownReporter', received: unit });
  if (codes.subject(subject) === undefined) faults.push({ field: 'subject', fault: 'unknownSubject', received: subject });
  if (codes.measure(measure) === undefined) faults.push({ field: 'measure', fault: 'unknownMeasure', received: measure });
  return faults;
}

/** A value that is none of its measure's. */
function valueFaults({ value, unit }: Figure, { dataType, codes }: MeasureWords): FigureFault[] {
  if (value.type === 'empty') return [];
  // It would look like a state without a value.
  if (value.type === 'text' && EMPTY_LOOKS.includes(value.text.trim()))
    return [{ field: 'value.text', fault: 'emptyText', received: value.text }];
  const type = VALUE_OF_TYPE[dataType];
  if (value.type !== type) return [{ field: 'value.type', fault: 'valueType', received: value.type, expected: type }];
  // Documents round as they like; whoever counts reports whole numbers.
  if (value.type === 'number' && dataType === 'integer' && !Number.isInteger(value.number) && !isDocumentReporter(unit))
    return [{ field: 'value.number', fault: 'integer', received: String(value.number) }];
  if (value.type === 'code' && codes && !codes.some(({ code }) => code === value.code))
    return [{ field: 'value.code', fault: 'codeOfList', received: value.code, expected: codes.map(({ code }) => code).join(CHOICE) }];
  return [];
}

/** A number in another unit than its measure's would be added and shown as what it is not. Documents print other scales of the same. */
function unitFaults({ value, unit, unitOfMeasure, valueKind }: Figure, measure: MeasureWords): FigureFault[] {
  const field = 'unitOfMeasure';
  if (value.type !== 'number') return unitOfMeasure === undefined ? [] : [{ field, fault: 'unitNeedless', received: unitOfMeasure }];
  const expected = valueKind === 'growth' && measure.valueKinds ? PERCENT : measure.unit;
  if (expected === null) return [];
  if (unitOfMeasure === undefined) return [{ field, fault: 'unit', received: '', expected }];
  const agrees = isDocumentReporter(unit) ? scaleOf(unitOfMeasure).base === scaleOf(expected).base : unitOfMeasure === expected;
  return agrees ? [] : [{ field, fault: 'unit', received: unitOfMeasure, expected }];
}

/** An indicator's own value is found by its key: about itself, in the value kind of its nature, from whoever answers for it. */
function indicatorFaults({ period, subject, measure, unit, valueKind }: Figure, { owner, plansByMonth }: MeasureWords): FigureFault[] {
  if (owner === undefined) return [];
  const reporter = valueKind === 'plan' ? PROGRAMME_OFFICE : owner;
  const atYearEnd = december(yearOf(period));
  return [
    // A year's target stands at its last month, like every yearly figure; what is due by a month at that month.
    ...(valueKind !== 'plan' || period === atYearEnd || plansByMonth === true
      ? []
      : [{ field: 'period', fault: 'targetPeriod' as const, received: String(period), expected: String(atYearEnd) }]),
    ...(subject === measure ? [] : [{ field: 'subject', fault: 'subjectOfIndicator' as const, received: subject, expected: measure }]),
    ...(unit === reporter ? [] : [{ field: 'unit', fault: 'owner' as const, received: unit, expected: reporter }]),
  ];
}

/** A value its measure is not reported for in this period: no sheet would show it, or it would stand where none can be. */
function calendarFaults({ period, unit, valueKind }: Figure, { frequency, valueKinds, owner }: MeasureWords): FigureFault[] {
  // Documents state what they like; the value of last year's end stands at any month of this one; targets have a check of their own.
  if (frequency === undefined || isDocumentReporter(unit) || valueKind === 'yearBegin') return [];
  // A value kind the measure lacks is due in no month: another period would not mend it, so the calendar would name a wrong remedy.
  if (valueKinds?.includes(valueKind) !== true) return [];
  if ((valueKind === 'plan' && owner !== undefined) || isKindDue(frequency, valueKind, period)) return [];
  const expected = valueKind === 'plan' ? 'plan' : frequency;
  return [{ field: 'period', fault: 'notDue', received: String(period), expected }];
}

/** What only documents say, and what they must say. */
function publishedFaults({ unit, value, status, source }: Figure, codes: CodeBook): FigureFault[] {
  const printed = value.type === 'number' ? value.printed : undefined;
  const faults: FigureFault[] = [];
  if (isDocumentReporter(unit)) {
    if (status !== 'published' && status !== 'revised') faults.push({ field: 'status', fault: 'publishedSource', received: status });
    if (source === undefined) faults.push({ field: 'source', fault: 'publishedSource', received: '' });
  } else if (value.type === 'number' && (printed !== undefined || value.operator !== undefined))
    faults.push({ field: 'value', fault: 'printedOnly', received: printed ?? value.operator ?? '' });
  if (value.type === 'number' && printed !== undefined && (printed.length > PRINTED_LENGTH || !valueMatchesPrinted(value.number, printed)))
    faults.push({ field: 'value.printed', fault: 'printed', received: printed, expected: String(value.number) });
  if (source !== undefined && isDocumentSource(source) && !codes.hasPlace(source.document, source.place))
    faults.push({ field: 'source.place', fault: 'unknownPlace', received: source.place, expected: source.document });
  return faults;
}

/** Reason and words of an explanation share a cell. */
function explanationFaults({ explanation }: Figure): FigureFault[] {
  if (explanation === undefined || explanation.reason.length + 1 + explanation.text.length <= EXCEL.cellCharacters) return [];
  return [{ field: 'explanation.text', fault: 'cellLength', received: '' }];
}

/** What is wrong with a figure whose fields are sound: codes that lead nowhere, and what its measure does not allow. */
export function figureFaults(figure: Figure, codes: CodeBook): FigureFault[] {
  const measure = codes.measure(figure.measure);
  const faults = [...codeFaults(figure, codes), ...publishedFaults(figure, codes), ...explanationFaults(figure)];
  if (measure === undefined) return faults;
  if (measure.valueKinds && !measure.valueKinds.includes(figure.valueKind))
    faults.push({ field: 'valueKind', fault: 'valueKind', received: figure.valueKind, expected: measure.valueKinds.join(CHOICE) });
  return [
    ...faults,
    ...calendarFaults(figure, measure),
    ...valueFaults(figure, measure),
    ...unitFaults(figure, measure),
    ...indicatorFaults(figure, measure),
  ];
}
