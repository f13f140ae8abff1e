import type { Envelope, IdentityEvidence } from '../../model/envelope';
import type { Remark } from '../../model/reading';
import type { SheetCells } from '../../model/sheet-cells';
import { TEMPLATE_SET } from '../../model/templates/files';
import { IDENTITY_SHEET } from '../identity-sheet';
import { envelopeFacts, envelopeOfXml } from './envelope-xml';
import { Grid } from './grid';

/** What a workbook says of itself where people do not see it. */
export interface WorkbookIdentity {
  /** Its evidences, the most authoritative first. */
  evidences: readonly IdentityEvidence[];
  /** What they come to: the custom XML, where it is silent the hidden sheet. */
  envelope: Partial<Envelope>;
  /** Template and version of each sheet, by the name it was sent with. */
  sheets: ReadonlyMap<string, { template: string; version: string }>;
  remarks: readonly Remark[];
}

/** Whether a sheet is the mirror of the envelope, or a copy of it. */
export const isIdentitySheet = (name: string): boolean => name === IDENTITY_SHEET || name.startsWith(`${IDENTITY_SHEET} (`);

/** The rows of the hidden sheet: a fact each, then a sheet each. */
function hiddenRows({ sheets }: SheetCells): string[][] {
  const sheet = sheets.find(({ name }) => name === IDENTITY_SHEET);
  if (sheet === undefined) return [];
  const grid = new Grid(sheet);
  return grid.rows().map((row) => [1, 2, 3, 4].map((column) => grid.text(row, column).trim()));
}

const same = (a: Partial<Envelope>, b: Partial<Envelope>): boolean =>
  (Object.keys(a) as (keyof Envelope)[]).every((name) => b[name] === undefined || a[name] === b[name]);

/** Reads what a workbook says of itself where people do not see it. */
export function workbookIdentity(cells: SheetCells): WorkbookIdentity {
  const remarks: Remark[] = [];
  const parts = cells.customXml.map(envelopeOfXml).filter((part) => Object.keys(part).length > 0);
  const [first = {}] = parts;
  // Several parts that disagree come from several workbooks: none of them speaks for this one.
  const custom = parts.every((part) => same(part, first)) ? (Object.assign({}, ...parts) as Partial<Envelope>) : {};
  if (parts.length > 0 && Object.keys(custom).length === 0)
    remarks.push({ kind: 'mirrorDiffers', received: parts.map(({ unit }) => unit ?? '').join(' | ') });
  const rows = hiddenRows(cells);
  const mirror = envelopeFacts(rows.map(([name = '', text = '']) => [name, text] as const));
  if (!same(custom, mirror)) remarks.push({ kind: 'mirrorDiffers', received: idText(mirror), expected: idText(custom) });
  const envelope = { ...mirror, ...custom };
  const set = `${envelope.templateSet ?? TEMPLATE_SET.id} ${envelope.templateVersion ?? TEMPLATE_SET.version}`;
  const foreign = set.split('.')[0] !== `${TEMPLATE_SET.id} ${TEMPLATE_SET.version}`.split('.')[0];
  if (foreign) remarks.push({ kind: 'foreignSet', received: set, expected: `${TEMPLATE_SET.id} ${TEMPLATE_SET.version}` });
  const found: [IdentityEvidence['foundIn'], Partial<Envelope>][] = [
    ['customXml', custom],
    ['hiddenSheet', mirror],
  ];
  return {
    evidences: found.filter(([, facts]) => Object.keys(facts).length > 0).map(([foundIn, facts]) => ({ foundIn, ...facts })),
    envelope: foreign ? {} : envelope,
    sheets: new Map(
      rows.flatMap(([kind, name = '', template = '', version = '']) => (kind === 'sheet' ? [[name, { template, version }]] : [])),
    ),
    remarks,
  };
}

const idText = ({ unit, period, templateSet, templateVersion }: Partial<Envelope>): string =>
  [unit, period, templateSet, templateVersion].filter((fact) => fact !== undefined).join(' ');
