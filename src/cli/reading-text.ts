import { localized, type Messages } from '../i18n/messages';
import type { CodeBook } from '../model/figures/code-book';
import { periodText } from '../model/period';
import type { Remark, UnitReading, WorkbookReading } from '../model/reading';
import { remarkText } from '../model/remark-text';

/** Every remark of a workbook: on the whole, then return by return. */
export const remarksOf = ({ returns, remarks }: WorkbookReading): readonly Remark[] => [
  ...remarks,
  ...returns.flatMap((one) => [...one.contradictions, ...one.remarks]),
];

/** Whose return of which period, and what it gives. */
function returnLine({ unit, period, figures, sheets }: UnitReading, codes: CodeBook, messages: Messages): string {
  const words = codes.reporter(unit);
  const filled = figures.filter(({ figure }) => figure.value.type !== 'empty' || figure.value.state !== 'notReported').length;
  return messages.cli.read.unit(
    words === undefined ? unit : localized(words, messages),
    unit,
    periodText(period, 'month', messages),
    sheets.length,
    filled,
    figures.length - filled,
  );
}

/** What a returned workbook says and what was noticed, in lines. */
export function readingText(file: string, reading: WorkbookReading, codes: CodeBook, messages: Messages): string {
  const remarks = remarksOf(reading);
  return [
    messages.cli.read.file(file),
    ...reading.returns.map((one) => `  ${returnLine(one, codes, messages)}`),
    ...(remarks.length === 0 ? [`  ${messages.cli.read.nothing}`] : [`  ${messages.cli.read.noticed(remarks.length)}`]),
    ...remarks.map((remark) => `    · ${remarkText(remark, messages)}`),
  ].join('\n');
}
