import { LANGUAGES, messagesFor, type Language } from '../../i18n/messages';
import type { Code } from '../../model/code';
import type { IdentityEvidence } from '../../model/envelope';
import type { Period } from '../../model/period';
import type { ReadFigure, Remark, UnitReading } from '../../model/reading';
import type { SheetLayout } from '../../model/sheet-layout';
import type { BlockContext } from './block-context';
import type { NamedArea } from './block-names';
import { findBlocks } from './find-blocks';
import { fixedWords } from './fixed-words';
import type { Grid } from './grid';
import { missing } from './missing';
import { pastFigures } from './past-figures';
import { plain } from './plain';
import { readBlock, type BlockReading } from './read-block';
import { withoutRepeated } from './repeated';
import type { SheetIdentity } from './sheet-identity';
import { isSpare } from './spare-row';
import { strayRows } from './stray-rows';
import type { Catalogue } from './visible-identity';

/**
 * The sheets a unit was sent for a period, in a language. Asked again and again, so that it should remember. A unit that reports nothing has
 * none, or fails with an error of ours.
 */
export type Expected = (unit: Code, period: Period, language: Language) => readonly SheetLayout[];

/** A sheet with whose it is. */
export interface IdentifiedSheet {
  grid: Grid;
  identity: SheetIdentity;
}

/** Rows from the top in which the title may stand. */
const TITLE_ROWS = 6;

const major = (version: string): string => version.split('.')[0] ?? '';

/** How many words of a layout's frame a sheet shows. */
function wordsShown(grid: Grid, layouts: readonly SheetLayout[]): number {
  const shown = new Set(grid.rows().flatMap((row) => grid.row(row).map(({ column }) => plain(grid.text(row, column)))));
  return Math.max(0, ...layouts.map((layout) => [...fixedWords(layout)].filter((words) => shown.has(words)).length));
}

/** Whether evidence is of this return, be it for or against it: other returns of a merged workbook have their own. */
const speaksFor = (evidence: IdentityEvidence, unit: Code, period: Period): boolean =>
  evidence.foundIn !== 'visible' || evidence.unit === unit || evidence.period === period;

/** Whether the title of a sheet says that its figures are samples, in whichever language. */
function showsSample(grid: Grid): boolean {
  const marks = LANGUAGES.map((language) => messagesFor(language).workbook.sampleTitle.trim());
  return grid
    .rows()
    .slice(0, TITLE_ROWS)
    .some((row) => grid.row(row).some(({ value }) => typeof value === 'string' && marks.some((mark) => value.endsWith(mark))));
}

/** Reads the sheets of one unit and period. */
export class ReturnReader {
  private readonly layouts = new Map<Language, readonly SheetLayout[]>();
  private readonly readings: BlockReading[] = [];
  private readonly remarks: Remark[] = [];
  private readonly past: ReadFigure[] = [];
  /** Templates of sheets that were not read because their version is another one. */
  private readonly refused = new Set<string>();

  constructor(
    private readonly unit: Code,
    private readonly period: Period,
    private readonly expected: Expected,
    private readonly catalogue: Catalogue,
    private readonly names: readonly NamedArea[],
    private readonly date1904: boolean,
  ) {}

  private layoutsIn(language: Language): readonly SheetLayout[] {
    let layouts = this.layouts.get(language);
    if (layouts === undefined) this.layouts.set(language, (layouts = this.expected(this.unit, this.period, language)));
    return layouts;
  }

  /** The language whose words a sheet shows; Chinese where it shows none. */
  private languageOf(grid: Grid): Language {
    const [first, ...others] = LANGUAGES;
    let best: Language = first;
    // A sheet in Chinese needs no second layout.
    if (
      /报告期|表\s*号/.test(
        grid
          .rows()
          .slice(0, 3)
          .flatMap((row) => grid.row(row).map(({ column }) => grid.text(row, column)))
          .join(''),
      )
    )
      return best;
    for (const language of others) if (wordsShown(grid, this.layoutsIn(language)) > wordsShown(grid, this.layoutsIn(best))) best = language;
    return best;
  }

  /** What the tables of a sheet are read with. */
  private context(grid: Grid, language: Language, layouts: readonly SheetLayout[]): BlockContext {
    const { unit, period } = this;
    // Spare rows are numbered from the last number of a ledger that the reader need not have: what another table has spare may be this one's.
    const keys = new Set(
      layouts.flatMap(({ blocks: all }) =>
        all.flatMap((each) => (each.kind === 'table' ? each.rows.filter((row) => !isSpare(row, unit)).map(({ key }) => key) : [])),
      ),
    );
    return {
      unit,
      period,
      codes: this.catalogue.codes,
      messages: messagesFor(language),
      status: showsSample(grid) ? 'sample' : 'reported',
      date1904: this.date1904,
      wasSent: (key) => keys.has(key),
    };
  }

  sheet({ grid, identity }: IdentifiedSheet): void {
    const language = this.languageOf(grid);
    const layouts = this.layoutsIn(language);
    const place = { sheet: grid.name };
    const shown = identity.template;
    const sent = layouts.find(({ template }) => template === shown?.id);
    if (shown && sent && major(shown.version) !== major(sent.version)) {
      this.remarks.push({
        kind: 'otherVersion',
        place,
        received: `${shown.id} ${shown.version}`,
        expected: `${sent.template} ${sent.version}`,
      });
      this.refused.add(sent.template);
      return;
    }
    const context = this.context(grid, language, layouts);
    this.past.push(...pastFigures(grid, layouts, context));
    const blocks = findBlocks(grid, layouts, { names: this.names, ...(shown && { template: shown.id }) });
    const [block] = blocks;
    if (block === undefined) {
      const isOurs = sent !== undefined || layouts.some(({ name }) => name === grid.name);
      if (!isOurs && grid.rows().length > 0) this.remarks.push({ kind: 'sheetUnknown', place });
      return;
    }
    if (shown && shown.id !== block.layout.template)
      this.remarks.push({ kind: 'otherTemplate', place, received: shown.id, expected: block.layout.template });
    for (const found of blocks) {
      const before = this.readings.find(
        ({ block: other }) => other.layout.template === found.layout.template && other.table.id === found.table.id,
      );
      if (before !== undefined && before.grid !== grid && found === block)
        this.remarks.push({ kind: 'sheetRepeated', place, other: { sheet: before.grid.name } });
      this.readings.push(readBlock(found, grid, context));
    }
    this.remarks.push(...strayRows(grid, blocks, this.unit));
  }

  result(sheets: readonly IdentifiedSheet[]): UnitReading {
    const { unit, period } = this;
    const read = this.readings.flatMap(({ figures }) => figures);
    const noticed = [...this.remarks, ...this.readings.flatMap(({ remarks }) => remarks)];
    const { figures, remarks: differing } = withoutRepeated(read, noticed);
    const [layouts = []] = this.layouts.values();
    const lacking = missing(layouts, this.readings, unit, this.refused);
    const identity = [
      ...new Map(sheets.flatMap(({ identity: { evidences } }) => evidences.map((each) => [JSON.stringify(each), each]))).values(),
    ];
    return {
      unit,
      period,
      identity: identity.filter((evidence) => speaksFor(evidence, unit, period)),
      contradictions: sheets.flatMap(({ identity: { contradictions } }) => contradictions),
      sheets: sheets.map(({ grid }) => grid.name),
      figures,
      answers: withoutRepeated(
        this.readings.flatMap(({ answers }) => answers),
        [],
      ).figures,
      past: withoutRepeated(this.past, []).figures,
      remarks: [...noticed, ...differing, ...lacking],
    };
  }
}
