import type { ColumnBinding } from '../model/sheet-layout';
import type { TemplateColumn } from '../model/templates/schema';

/** What the cells of a template's column are tied to; undefined: nothing. */
export function bindsOf(column: TemplateColumn): ColumnBinding | undefined {
  switch (column.kind) {
    case 'input': {
      const { valueKind, measure, period } = column;
      const valueKinds = typeof valueKind === 'string' ? [valueKind] : valueKind;
      return { to: 'figure', valueKinds, ...(measure !== undefined && { measure }), ...(period !== undefined && { period }) };
    }
    case 'past':
      return { to: 'past', monthsBack: column.monthsBack };
    case 'explanation':
      return { to: 'explanation', part: column.part };
    case 'free':
      return { to: 'words' };
    case 'label':
    case 'code':
    case 'computed':
      return undefined;
  }
}
