import type { Code } from '../../model/code';
import type { IdentityEvidence } from '../../model/envelope';
import { isPeriod, type Period } from '../../model/period';
import type { Remark } from '../../model/reading';
import { isDocumentReporter } from '../../model/reporter';
import type { Grid } from './grid';
import { visibleIdentity, type Catalogue, type Firmness } from './visible-identity';
import type { WorkbookIdentity } from './workbook-identity';

/** Whose sheet of which period something is, and what says so. */
export interface SheetIdentity {
  /** Whose it is; absent when it cannot be told. */
  unit?: Code;
  /** For which period; absent when it cannot be told. */
  period?: Period;
  /** Template and version it names, visibly or on the hidden sheet. */
  template?: { id: string; version: string };
  evidences: readonly IdentityEvidence[];
  /** What contradicts, and what was decided. */
  contradictions: readonly Remark[];
}

/**
 * Decides between what a sheet shows and what its workbook says of itself. Sheets that somebody merged into another workbook show their
 * own unit: it counts when code and words agree. A sheet that contradicts itself leaves the workbook in charge.
 */
function decide<T extends Code | Period>(
  shown: { code: T; firmness: Firmness } | undefined,
  envelope: T | undefined,
  isKnown: (code: T) => boolean,
): { taken?: T; verdict: 'agrees' | 'shownWins' | 'unclear' } {
  if (shown === undefined || (shown.code === envelope && shown.firmness !== 'contradicts'))
    return { ...(envelope !== undefined && { taken: envelope }), verdict: 'agrees' };
  const usable = shown.firmness === 'sure' || (shown.firmness === 'alone' && envelope === undefined);
  if (usable && isKnown(shown.code)) return { taken: shown.code, verdict: envelope === undefined ? 'agrees' : 'shownWins' };
  return { ...(envelope !== undefined && { taken: envelope }), verdict: 'unclear' };
}

/** Reads whose sheet of which period a sheet is. */
export function sheetIdentity(grid: Grid, workbook: WorkbookIdentity, catalogue: Catalogue): SheetIdentity {
  const { envelope } = workbook;
  const shown = visibleIdentity(grid, catalogue);
  const contradictions: Remark[] = [];
  const place = { sheet: grid.name };
  const unit = decide(shown?.unit, envelope.unit, (code) => catalogue.codes.reporter(code) !== undefined && !isDocumentReporter(code));
  const period = decide(shown?.period, envelope.period, isPeriod);
  const received = shown?.text ?? '';
  if (unit.verdict !== 'agrees')
    contradictions.push({
      kind: unit.verdict === 'shownWins' ? 'visibleUnit' : 'unclearUnit',
      place,
      received,
      ...(envelope.unit !== undefined && { expected: envelope.unit }),
    });
  if (period.verdict !== 'agrees')
    contradictions.push({
      kind: period.verdict === 'shownWins' ? 'visiblePeriod' : 'unclearPeriod',
      place,
      received,
      ...(envelope.period !== undefined && { expected: String(envelope.period) }),
    });
  const hidden = workbook.sheets.get(grid.name);
  const template = shown?.template ?? (hidden && { id: hidden.template, version: hidden.version });
  const visible: IdentityEvidence | undefined = shown && {
    foundIn: 'visible',
    ...(shown.unit && { unit: shown.unit.code }),
    ...(shown.period && { period: shown.period.code }),
    ...(shown.formNumber !== undefined && { formNumber: shown.formNumber }),
  };
  return {
    ...(unit.taken !== undefined && { unit: unit.taken }),
    ...(period.taken !== undefined && { period: period.taken }),
    ...(template && { template }),
    evidences: visible ? [...workbook.evidences, visible] : workbook.evidences,
    contradictions,
  };
}
