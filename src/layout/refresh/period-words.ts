import { LANGUAGES, messagesFor } from '../../i18n/messages';
import { periodText, type Period } from '../../model/period';

/**
 * Whether words are those of a plan for another month: 广清协作月报 2024年1—2月　总览 where 2024年1—3月 is planned. What a person put in
 * their place differs in more than the month.
 */
export function saysAnotherPeriod(words: string, planned: string, period: Period): boolean {
  return LANGUAGES.some((language) => {
    const wording = (of: Period): string => periodText(of, 'cumulativeHeader', messagesFor(language));
    const [before, after, ...more] = planned.split(wording(period));
    if (before === undefined || after === undefined || more.length > 0) return false;
    if (words.length < before.length + after.length || !words.startsWith(before) || !words.endsWith(after)) return false;
    const said = words.slice(before.length, words.length - after.length);
    const year = Number(/\d{4}/.exec(said)?.[0]);
    return said !== wording(period) && Array.from({ length: 12 }, (_, month) => wording(year * 100 + month + 1)).includes(said);
  });
}
