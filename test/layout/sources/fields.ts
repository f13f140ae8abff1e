import type { Value } from '../../../src/model/expression';
import { COUNTED_PROJECT, isCountedProject } from '../../../src/layout/sources/counted-projects';
import type { FieldValue, RowSource } from '../../../src/layout/row-source';
import { ledgerColumns, shown } from '../../summary/scope';
import { modelOf, type Asked } from '../planned';

/** What the fields of a source's rows show, by key of the row: questions are answered from the figures of the model. */
export function fieldsOf(source: RowSource, asked: Asked = {}): (key: string, field: string) => FieldValue | Value {
  const model = modelOf(asked);
  const columns = {
    ...ledgerColumns(model.figures),
    status: model.figures.map(({ status }) => status),
    reporter: model.figures.map(({ unit }) => unit),
    counted: model.figures.map((figure) => (isCountedProject(figure, model) ? COUNTED_PROJECT : null)),
  };
  const rows = source.rows(model);
  return (key, field) => {
    const value = rows.find((row) => row.key === key)?.fields[field];
    if (value === undefined) throw new Error(`no ${field} of ${key}`);
    return typeof value === 'object' && value !== null && 'expression' in value ? shown(value.expression, {}, columns) : value;
  };
}
