import { codeOf, GONE, type Place } from '../refusal';
import type { SheetJob } from './sheet-job';

/** Ids of the sheets that the workbook has, by name; undefined when Excel does not answer. One request. */
export async function idsByName(context: Excel.RequestContext): Promise<Map<string, string> | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id, items/name');
  try {
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [name, id]));
  } catch {
    return undefined;
  }
}

/** The first sheet that is protected though it is to be written. One request. */
async function protectedSheet(context: Excel.RequestContext, jobs: readonly SheetJob[]): Promise<string | undefined> {
  const asked = jobs.flatMap(({ id, name, state }) => {
    if (id === undefined || state === 'finished') return [];
    const { protection } = context.workbook.worksheets.getItemOrNullObject(id);
    protection.load('protected');
    return [{ name, protection }];
  });
  try {
    await context.sync();
  } catch {
    return undefined;
  }
  return asked.find(({ protection }) => !protection.isNullObject && protection.protected)?.name;
}

/**
 * The sheet that an error is about: a request may be about many, the first moves rows on all of them. What Excel does not find or does not
 * allow is looked for, by a request of its own; `at` is the sheet that was being written, `adding` whether sheets were being added.
 */
export async function placeOf(
  error: unknown,
  context: Excel.RequestContext,
  jobs: readonly SheetJob[],
  at: string,
  adding: boolean,
): Promise<Place> {
  const code = codeOf(error);
  if (code === 'AccessDenied' && !adding) return { sheet: (await protectedSheet(context, jobs)) ?? at };
  if (!GONE.has(code)) return { sheet: at };
  const ids = await idsByName(context);
  if (ids === undefined) return { sheet: at };
  const there = new Set(ids.values());
  const gone = jobs.find(({ id }) => id !== undefined && !there.has(id));
  return { sheet: gone?.name ?? at, isThere: gone === undefined };
}
