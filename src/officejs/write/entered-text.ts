/**
 * Texts that Excel may take for something else when they are entered: formulas, numbers, amounts, percents, dates, times, truth and error
 * values, in Latin and in full-width characters. Which of them it takes depends on the user's region, so whatever might be is kept.
 */
const MAY_BE_TAKEN =
  /^\s*(?:[=+\-@'.,(/\\%#$￥¥€£＝＋－＠．，（／％＃＄￡]|\p{Nd}|(?:true|false)\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\W*\d|(?:上午|下午|am|pm)\W*\d|[〇零一二三四五六七八九十]+[年月日])/iu;

/** A text as it must be entered so that the cell holds that very text: with an apostrophe, which Excel drops, where it might be taken. */
export const enteredText = (text: string): string => (MAY_BE_TAKEN.test(text) ? `'${text}` : text);
