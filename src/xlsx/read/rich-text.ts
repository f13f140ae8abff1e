import { EXCEL } from '../../model/limits';
import { meantText } from './excel-string';
import { textTooLong } from './unreadable';
import type { XmlScanner } from './xml-scanner';

const WHITE_SPACE = ' \t\r\n';

/** A text without white space at its ends: XML's, not that of other scripts. By hand, because a pattern would look at long runs again and again. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && WHITE_SPACE.includes(text.charAt(start))) start++;
  while (end > start && WHITE_SPACE.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A text of a cell, once it is known not to be longer than a cell holds. */
export function cellText(text: string, part: string): string {
  if (text.length > EXCEL.cellCharacters) throw textTooLong(part);
  return text;
}

/** The text of the element `t` just met. White space at its ends counts only where the file says so, as in Excel. */
function piece(xml: XmlScanner): string {
  let spaced = false;
  while (xml.attribute()) if (xml.isAttribute('xml:space')) spaced = xml.value === 'preserve';
  const text = xml.text();
  return meantText(spaced ? text : bare(text));
}

/** The text of the element just met (`si` or `is`): its runs joined, without the phonetic ones. */
export function richText(xml: XmlScanner): string {
  const own = xml.depth;
  let text = '';
  while (xml.child(own)) {
    if (xml.is('t')) text += piece(xml);
    else if (xml.is('r')) while (xml.child(own + 1)) if (xml.is('t')) text += piece(xml);
  }
  return cellText(text, xml.part);
}
