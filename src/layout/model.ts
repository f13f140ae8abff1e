import type { Messages } from '../i18n/messages';
import type { Code } from '../model/code';
import type { CodeBook } from '../model/figures/code-book';
import type { FigureIndex } from '../model/figures/figure-index';
import type { Projection } from '../model/figures/projection';
import type { PublishedFigures } from '../model/figures/published';
import type { Figure } from '../model/figure';
import type { Revision } from '../model/ledger';
import type { Period } from '../model/period';
import type { SeedReport } from '../model/seeds/report';
import type { Seeds } from '../model/seeds/seeds';

/** What sheets are laid out from. */
export interface LayoutModel {
  /** Figures and words of the documents. */
  seeds: Seeds;
  /** What checking those found. */
  report: SeedReport;
  /** Whose workbook it is: a reporting unit, or the programme office. */
  unit: Code;
  /** Reference period of the workbook. */
  period: Period;
  /** Current figures of the ledger, in the order the sheet 数据台账 shows them. */
  figures: readonly Figure[];
  /** The same by key and by what they say. */
  index: FigureIndex;
  /** What stays in the book: first period shown, and how many figures of which kind are left out. */
  projection: Omit<Projection, 'figures'>;
  /** Whether any of them is a sample figure: titles say so. */
  hasSample: boolean;
  /** Values of the ledger that others replaced. */
  revisions: readonly Revision[];
  /** Published figures that are not among them, by reason. */
  left: PublishedFigures['left'];
  /** Words of the codes those figures carry. */
  codes: CodeBook;
  /** Sheets of the workbook in the order of their tabs: their templates, their names, and what they are for. */
  sheets: readonly { id: string; name: string; description: string }[];
  /** Texts of the language of labels. Sheet names and keys are the same in every language. */
  messages: Messages;
}
