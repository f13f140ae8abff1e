import { ENVELOPE_NAMESPACE, type Envelope } from '../../../src/model/envelope';
import type { PlanName, WorkbookPlan } from '../../../src/model/workbook-plan';
import { envelopeOfXml } from '../../../src/layout/locate/envelope-xml';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { cellsOf } from '../model/defined-names';
import type { WorkbookModel } from '../model/workbook-model';
import { Losses, type SayLoss } from './losses';
import { planSheet } from './sheet';
import { Styles } from './styles';

/** A workbook as a plan, and what of it no plan can say, by place. */
export interface Dump {
  plan: WorkbookPlan;
  losses: readonly string[];
}

/** Names of cells; other names are lost. */
function planNames(workbook: WorkbookModel, lost: SayLoss): PlanName[] {
  return workbook.names.flatMap((defined): PlanName[] => {
    const { name, visible, refersTo, sheet } = defined;
    const cells = cellsOf(workbook, defined);
    if (cells === undefined || sheet !== undefined) {
      lost(`name ${name}`, sheet === undefined ? `it refers to ${refersTo}` : 'it belongs to one sheet');
      return [];
    }
    return [{ name, sheet: cells.sheet.name, area: cells.area, hidden: !visible }];
  });
}

/** The envelope among the parts of custom XML; other parts are lost. */
function envelopeOf({ customXml }: WorkbookModel, lost: SayLoss): Envelope | undefined {
  const [ours, ...more] = customXml.filter(({ namespace }) => namespace === ENVELOPE_NAMESPACE);
  for (const { namespace } of customXml.filter((part) => part.namespace !== ENVELOPE_NAMESPACE))
    lost('custom XML', `a part of ${namespace}`);
  if (more.length > 0) lost('custom XML', 'more than one envelope');
  const { templateSet, templateVersion, ruleSetHash, unit, period, issue } = ours === undefined ? {} : envelopeOfXml(ours.xml);
  if (templateSet === undefined || templateVersion === undefined || unit === undefined || period === undefined || issue === undefined) {
    if (ours !== undefined) lost('custom XML', `an envelope that lacks something: ${ours.xml}`);
    return undefined;
  }
  return { templateSet, templateVersion, ...(ruleSetHash !== undefined && { ruleSetHash }), unit, period, issue };
}

/** What the workbook has beside sheets, names and identity. */
function unsaid({ protection, date1904, properties }: WorkbookModel, lost: SayLoss): void {
  if (protection !== undefined) lost('workbook', 'a protected structure');
  if (date1904) lost('workbook', 'dates from 1904');
  for (const key of properties.custom.keys()) lost('workbook', `the property ${key}`);
}

/** The workbook that the simulated Excel has open, as a plan: what was written through Office.js beside what was to be written. */
export function dumpWorkbook(workbook: WorkbookModel): Dump {
  const losses = new Losses();
  const lost = losses.on('');
  const styles = new Styles();
  const envelope = envelopeOf(workbook, lost);
  const { title, subject, author } = workbook.properties;
  unsaid(workbook, lost);
  const plan: WorkbookPlan = {
    sheets: workbook.sheets.map((sheet) => planSheet(workbook, sheet, styles, losses)),
    styles: styles.byName,
    names: planNames(workbook, lost),
    ...(envelope && { envelope }),
    properties: { title, subject, creator: author },
  };
  return { plan, losses: losses.found };
}

/** The same as the bytes of a file, losses left out: to be looked at, or read by other programs. */
export const dumpFile = (workbook: WorkbookModel): Promise<Uint8Array> => writeWorkbook(dumpWorkbook(workbook).plan);
