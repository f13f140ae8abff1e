import { elements } from './chart/elements';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a reader of XML makes of a text: line ends are one, then what is escaped is itself. */
export const plain = (xml: string): string =>
  xml
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) =>
      hex !== undefined || decimal !== undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
        : (ENTITIES[name ?? ''] ?? whole),
    );

/** What Excel makes of a text after that: characters by their number are characters. */
export const asExcelReads = (xml: string): string =>
  plain(xml).replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A cell as a file holds it. */
export interface WrittenCell {
  address: string;
  /** s: a text of the workbook's, str: a text of its own, b: a truth; absent: a number. */
  type?: string;
  /** Place of its look in the list of looks; 0 is the default. */
  style: string;
  formula?: string;
  value?: string;
}

const inner = (xml: string, name: string): string | undefined => new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml)?.[1];

/** The cells of a sheet. */
export const writtenCells = (sheet: string): WrittenCell[] =>
  elements(sheet, 'c').map((cell) => {
    const [head = ''] = /^<c[^>]*>/.exec(cell) ?? [];
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(head)?.[1];
    const type = attribute('t');
    const [formula, value] = [inner(cell, 'f'), inner(cell, 'v')];
    return {
      address: attribute('r') ?? '',
      ...(type !== undefined && { type }),
      style: attribute('s') ?? '0',
      ...(formula !== undefined && { formula: plain(formula) }),
      ...(value !== undefined && { value: asExcelReads(value) }),
    };
  });

/** The texts of a workbook as Excel shows them: blanks at their ends are cut where the file does not ask to keep them. */
export const writtenTexts = (sharedStrings: string): string[] =>
  elements(sharedStrings, 't').map((element) => {
    const [, space, text = ''] = /^<t( xml:space="preserve")?>([\s\S]*)<\/t>$/.exec(element) ?? [];
    return space === undefined ? asExcelReads(text).trim() : asExcelReads(text);
  });
