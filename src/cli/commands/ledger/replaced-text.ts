import type { Messages } from '../../../i18n/messages';
import { figureKeyText, isWeakerStatus } from '../../../model/figure';
import type { Replacement } from '../../../model/ledger';
import { figureText } from '../../figure-text';

/** Replacements a message lists; the others are counted. */
const LISTED = 20;

/** Whether what came is less firm than what it replaced. */
export const weakens = ({ former, revised }: Replacement): boolean => isWeakerStatus(revised.status, former.status);

const listed = (lines: readonly string[], more: (count: number) => string): string[] => [
  ...lines.slice(0, LISTED).map((line) => `  ${line}`),
  ...(lines.length > LISTED ? [`  ${more(lines.length - LISTED)}`] : []),
];

/** What a batch replaced, the old value and the new one; then, apart, where something less firm took the place of something firmer. */
export function replacedText(replaced: readonly Replacement[], messages: Messages): string[] {
  const words = messages.cli.ledger.import;
  const weaker = replaced.filter(weakens);
  const changes = replaced.map(({ former, revised }) => {
    const [old, now] = [figureText(former, messages), figureText(revised, messages)];
    return `${figureKeyText(revised)}${words.change(old, now, old === now)}`;
  });
  const statuses = weaker.map(({ former, revised }) => {
    const { statuses: names } = messages.workbook;
    return `${figureKeyText(revised)}${words.change(names[former.status], names[revised.status], false)}`;
  });
  return [...listed(changes, words.more), ...(weaker.length > 0 ? [words.weaker(weaker.length), ...listed(statuses, words.more)] : [])];
}
