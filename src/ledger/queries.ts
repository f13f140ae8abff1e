import type { Figure, FigureKey } from '../model/figure';
import type { FigureHistory, Revision } from '../model/ledger';
import type { Period } from '../model/period';
import { batchOf, batchResults } from './batch-rows';
import { rows, type Database } from './database';
import { figureOf, IN_ORDER, keyValues, KEY_COLUMNS } from './figure-rows';

const CONTENT_COLUMNS = 'value, unit_of_measure, status, source, explanation';

/** Current figures of a period or of all, newest period first. SQLite takes the columns from the row that has the greatest batch. */
export function currentOf(database: Database, period?: Period): Figure[] {
  const sql = `SELECT ${KEY_COLUMNS}, ${CONTENT_COLUMNS}, max(batch) FROM figures ${period === undefined ? '' : 'WHERE period = ?'}
    GROUP BY ${KEY_COLUMNS} ORDER BY ${IN_ORDER}`;
  return rows(database, sql, period === undefined ? [] : [period]).map(figureOf);
}

/** Every value a figure had, newest first, with its batch. */
export function historyOf(database: Database, key: FigureKey): FigureHistory | undefined {
  const found = rows(
    database,
    `SELECT * FROM figures JOIN batches ON batches.id = figures.batch
     WHERE period = ? AND unit = ? AND subject = ? AND measure = ? AND value_kind = ? ORDER BY batch DESC`,
    keyValues(key),
  );
  if (found.length === 0) return undefined;
  const { period, unit, subject, measure, valueKind } = key;
  return {
    key: { period, unit, subject, measure, valueKind },
    values: found.map((row) => ({ figure: figureOf(row), batch: batchOf(row) })),
  };
}

/** Values that others replaced: newest replacement first, then in the order of the sheet. */
export function revisionsOf(database: Database): Revision[] {
  const batches = new Map(batchResults(database).map(({ batch }) => [batch.id, batch]));
  const batchNumbered = (id: unknown) => {
    const batch = batches.get(Number(id));
    if (batch === undefined) throw new Error(`no batch ${String(id)}`);
    return batch;
  };
  return rows(
    database,
    `SELECT * FROM (
       SELECT *, lag(batch) OVER own AS former_batch, lag(value) OVER own AS former_value, lag(unit_of_measure) OVER own AS former_unit,
         lag(status) OVER own AS former_status, lag(source) OVER own AS former_source, lag(explanation) OVER own AS former_explanation
       FROM figures WINDOW own AS (PARTITION BY ${KEY_COLUMNS} ORDER BY batch)
     ) WHERE former_batch IS NOT NULL ORDER BY batch DESC, ${IN_ORDER}`,
  ).map((row) => ({
    former: figureOf({
      ...row,
      value: row['former_value'] ?? null,
      unit_of_measure: row['former_unit'] ?? null,
      status: row['former_status'] ?? null,
      source: row['former_source'] ?? null,
      explanation: row['former_explanation'] ?? null,
    }),
    formerBatch: batchNumbered(row['former_batch']),
    revised: figureOf(row),
    batch: batchNumbered(row['batch']),
  }));
}

/** Months of a book with how many current figures each has, newest first. */
export const monthsOf = (database: Database): { period: Period; figures: number }[] =>
  rows(
    database,
    `SELECT period, count(*) AS figures FROM (SELECT DISTINCT ${KEY_COLUMNS} FROM figures) GROUP BY period ORDER BY period DESC`,
  ).map((row) => ({ period: Number(row['period']), figures: Number(row['figures']) }));
