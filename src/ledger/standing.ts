import { figureKeyText, type Figure, type FigureKey } from '../model/figure';
import { rows, type Database } from './database';
import { contentOfRow, figureKeyOf, keyValues, KEY_COLUMNS, type Content } from './figure-rows';

/** What stands in a book under a key. */
export type Standing = (key: FigureKey) => Content | undefined;

const CONTENT = 'value, unit_of_measure, status, source, explanation';

/** One question costs as much as reading so many rows. */
const ROWS_A_QUESTION = 3;

/** All current contents of some months, read at once. SQLite takes the other columns from the row that has the greatest batch. */
function all(database: Database, periods: readonly number[]): Standing {
  const sql = `SELECT ${KEY_COLUMNS}, ${CONTENT}, max(batch) FROM figures WHERE period = ? GROUP BY ${KEY_COLUMNS}`;
  const found = new Map(
    periods.flatMap((period) => rows(database, sql, [period])).map((row) => [figureKeyText(figureKeyOf(row)), contentOfRow(row)]),
  );
  return (key) => found.get(figureKeyText(key));
}

function oneByOne(database: Database): Standing {
  const sql = `SELECT ${CONTENT} FROM figures
    WHERE period = ? AND unit = ? AND subject = ? AND measure = ? AND value_kind = ? ORDER BY batch DESC LIMIT 1`;
  return (key) => rows(database, sql, keyValues(key)).map(contentOfRow)[0];
}

/** Looks up what stands in a book for figures to come: few are asked for one by one, many are read at once. */
export function standing(database: Database, figures: readonly Figure[]): Standing {
  const periods = [...new Set(figures.map(({ period }) => period))];
  const count = periods.reduce(
    (sum, period) => sum + Number(rows(database, 'SELECT count(*) AS count FROM figures WHERE period = ?', [period])[0]?.['count']),
    0,
  );
  return count > figures.length * ROWS_A_QUESTION ? oneByOne(database) : all(database, periods);
}
