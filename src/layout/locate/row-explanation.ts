import type { Code } from '../../model/code';
import { rawOf } from '../../model/entered/raw-of';
import type { ReadFigure, ReadPlace, Remark } from '../../model/reading';
import { REASONS } from '../../model/reason';
import { plain } from './plain';

/** What stands in the two cells of a row's explanation. */
export interface TypedExplanation {
  reason: { text: string; place: ReadPlace } | undefined;
  text: { text: string; place: ReadPlace } | undefined;
}

/** The code of a reason, from its code or its words in either language. */
function reasonOf(typed: string): Code | undefined {
  const wanted = plain(typed);
  return Object.values(REASONS).find(({ code, words: { zh, en } }) =>
    [code, zh, en, `${code} ${zh}`, `${code} ${en}`].some((words) => plain(words) === wanted),
  )?.code;
}

/** Binds a row's explanation to the figures that were entered in it; whatever cannot be bound is said. */
export function explained(
  figures: readonly ReadFigure[],
  { reason, text }: TypedExplanation,
): { figures: readonly ReadFigure[]; remarks: readonly Remark[] } {
  const [typed] = [reason, text].filter((part) => part !== undefined);
  if (typed === undefined) return { figures, remarks: [] };
  const remark = (kind: Remark['kind'], about = typed, suggestions: readonly string[] = []): Remark => ({
    kind,
    place: about.place,
    received: about.text,
    ...(suggestions.length > 0 && { suggestions }),
  });
  if (reason === undefined || text === undefined) return { figures, remarks: [remark('explanationIncomplete')] };
  const code = reasonOf(reason.text);
  if (code === undefined)
    return {
      figures,
      remarks: [
        remark(
          'reasonUnknown',
          reason,
          Object.values(REASONS).map(({ words }) => words.zh),
        ),
      ],
    };
  const entered = figures.filter(({ figure: { value } }) => !(value.type === 'empty' && value.state === 'notReported'));
  if (entered.length === 0) return { figures, remarks: [remark('explanationIdle', text)] };
  return {
    figures: figures.map((read) =>
      entered.includes(read)
        ? { ...read, figure: { ...read.figure, explanation: { reason: code, text: text.text, boundTo: rawOf(read.figure.value) } } }
        : read,
    ),
    remarks: [],
  };
}
