import { bareSheet } from '../../../src/model/bare-sheet';
import { SHEET_ASPECTS, WORKBOOK_ASPECTS, type Aspect, type SheetAspect, type WorkbookAspect } from './aspects';
import type { Facts } from './facts/facts';
import { placeName } from './facts/place';
import type { Written } from './written';

/** The two hands: files, and Excel through Office.js. */
export type Hand = 'file' | 'excel';

/** Something that a hand wrote otherwise than planned. */
export interface Difference {
  hand: Hand;
  aspect: Aspect;
  /** Sheet; '' for the workbook. */
  sheet: string;
  /** Place within it. */
  place: string;
  /** What was planned and what was found; absent: nothing. */
  planned?: string;
  found?: string;
}

/** What a comparison of one aspect of one sheet came to. */
export interface Comparison {
  sheet: string;
  aspect: Aspect;
  /** Things that were compared. */
  count: number;
  differences: readonly Difference[];
}

type Where = Pick<Difference, 'hand' | 'aspect' | 'sheet'>;

function differences(where: Where, planned: Facts, found: Facts): Difference[] {
  const all: Difference[] = [];
  for (const [place, value] of planned) {
    const other = found.get(place);
    if (other !== value) all.push({ ...where, place: placeName(place), planned: value, ...(other !== undefined && { found: other }) });
  }
  for (const [place, value] of found) if (!planned.has(place)) all.push({ ...where, place: placeName(place), found: value });
  return all;
}

function compared(sheet: string, aspect: Aspect, planned: Facts, hands: Readonly<Record<Hand, Facts>>): Comparison {
  const found = (['file', 'excel'] as const).flatMap((hand) => differences({ hand, aspect, sheet }, planned, hands[hand]));
  return { sheet, aspect, count: planned.size, differences: found };
}

/** Compares what both hands wrote with what was planned: aspect by aspect, sheet by sheet. */
export function compare(planned: Written, hands: Readonly<Record<Hand, Written>>): Comparison[] {
  const whole = (Object.keys(WORKBOOK_ASPECTS) as WorkbookAspect[]).map((aspect) => {
    const facts = WORKBOOK_ASPECTS[aspect];
    return compared('', aspect, facts(planned), { file: facts(hands.file), excel: facts(hands.excel) });
  });
  const sheets = planned.plan.sheets.flatMap((sheet) =>
    (Object.keys(SHEET_ASPECTS) as SheetAspect[]).map((aspect) => {
      const factsIn = (written: Written): Facts =>
        SHEET_ASPECTS[aspect](written.plan.sheets.find(({ name }) => name === sheet.name) ?? bareSheet(sheet.name), written);
      return compared(sheet.name, aspect, factsIn(planned), { file: factsIn(hands.file), excel: factsIn(hands.excel) });
    }),
  );
  return [...whole, ...sheets];
}
