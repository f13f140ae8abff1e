import { ENVELOPE_NAMESPACE } from '../../model/envelope';
import { blockAreas } from '../../layout/locate/block-names';
import { refusal } from '../refusal';
import type { GqError } from '../../model/errors';
import { Requests } from '../requests';
import type { WriteOutcome } from './outcome';

/** What came of taking sheets back. */
export interface UndoOutcome {
  /** Names of the sheets that were deleted, as they were called in the end. */
  deleted: readonly string[];
  /** Why nothing was deleted; absent when it was. */
  cause?: GqError;
}

/**
 * Deletes the sheets that writing a plan added, and the names that led to them: two requests. What people put on these sheets goes with them;
 * every other sheet stays, and so does an identity that the workbook had before. A workbook must keep a visible sheet: when there would be
 * none, an empty one is added.
 */
export async function undoWrite({ sheets, marks, shortfalls }: WriteOutcome): Promise<UndoOutcome> {
  const added = new Set(sheets.flatMap(({ id, added: isOurs }) => (isOurs && id !== undefined ? [id] : [])));
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets, names, customXmlParts, properties } = context.workbook;
      const envelopes = customXmlParts.getByNamespace(ENVELOPE_NAMESPACE);
      envelopes.load('items/id');
      worksheets.load('items/id, items/name, items/visibility');
      names.load('items/name, items/formula');
      await context.sync();
      const gone = worksheets.items.filter(({ id }) => added.has(id));
      const called = new Set(gone.map(({ name }) => name));
      const areas = blockAreas(names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })));
      for (const { name, sheet } of areas) if (called.has(sheet)) names.getItem(name).delete();
      if (!worksheets.items.some(({ id, visibility }) => visibility === 'Visible' && !added.has(id))) worksheets.add();
      for (const { id, visibility } of gone) {
        const sheet = worksheets.getItem(id);
        // Excel deletes no sheet that is very hidden.
        if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
        sheet.delete();
      }
      if (marks.envelope) for (const part of envelopes.items) part.delete();
      if (marks.title) {
        properties.title = '';
        properties.subject = '';
      }
      const requests = new Requests(context);
      const left = shortfalls.find((shortfall) => shortfall.what === 'calculationManual');
      if (left) requests.held(left);
      requests.release();
      await context.sync();
      return { deleted: [...called] };
    });
  } catch (error) {
    return { deleted: [], cause: refusal(error, { sheet: sheets.find(({ id }) => id !== undefined)?.name ?? '' }, true) };
  }
}
