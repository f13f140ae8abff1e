import { localized } from '../i18n/messages';
import type { LayoutText } from '../model/sheet-layout';
import type { TextTemplate } from '../model/templates/schema';
import { expand } from './expand';
import type { LayoutModel } from './model';
import { filled } from './placeholders';
import { sentenceFields } from './sentence-fields';

/** Lays out sentences; those with an expression say what the figures say. */
export function layOutText({ id, tone, lines }: TextTemplate, model: LayoutModel): LayoutText {
  const { messages } = model;
  const look = { role: tone } as const;
  return {
    kind: 'text',
    id,
    lines: lines.map((line) =>
      'expression' in line
        ? { kind: 'computed', expression: expand(line.expression, { fields: sentenceFields(model) }, model), look }
        : { kind: 'label', text: filled(localized(line, messages), model), look },
    ),
  };
}
