import { localized } from '../i18n/messages';
import { periodText } from '../model/period';
import type { LayoutText } from '../model/sheet-layout';
import type { TextTemplate } from '../model/templates/schema';
import { expand } from './expand';
import type { LayoutModel } from './model';

/** Lays out sentences; those with an expression say what the figures say. */
export function layOutText({ id, tone, lines }: TextTemplate, { messages, period }: LayoutModel): LayoutText {
  const months = periodText(period, 'cumulativeHeader', messages);
  const look = { role: tone } as const;
  return {
    kind: 'text',
    id,
    lines: lines.map((line) =>
      'expression' in line
        ? { kind: 'computed', expression: expand(line.expression, { period }, messages), look }
        : { kind: 'label', text: localized(line, messages).replaceAll('{period}', months), look },
    ),
  };
}
