import { escapeText, excelString, XML_HEAD } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Texts whose white space readers would drop. */
const SPACED = /^\s|\n|\s$/;

/**
 * The texts of a workbook's cells, each kept once and named by its place (xl/sharedStrings.xml). It stands in for the library's, whose part
 * writer asks for `count` and `xml`: a ledger's hundred thousand texts are spelled for Excel once each, not once a cell.
 */
export class SharedTexts {
  private readonly places = new Map<string, number>();

  /** How many cells hold a text. */
  count = 0;

  /** The place of a text; a new one is added. */
  add(text: string): number {
    this.count++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  /** The part. */
  get xml(): string {
    const items = Array.from(this.places.keys(), (text) => {
      const spelled = excelString(text);
      return `<si><t${SPACED.test(spelled) ? ' xml:space="preserve"' : ''}>${escapeText(spelled)}</t></si>`;
    });
    return `${XML_HEAD}<sst xmlns="${MAIN}" count="${this.count}" uniqueCount="${this.places.size}">${items.join('')}</sst>`;
  }
}
