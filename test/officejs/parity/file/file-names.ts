import type { PlanName } from '../../../../src/model/workbook-plan';
import { elements } from '../../../xlsx/write/chart/elements';
import { attributes, textIn } from './attributes';
import { placeOf } from './reference';

/** A defined name as the file has it. */
export interface FileName {
  name: string;
  refersTo: string;
  hidden: boolean;
  /** Sheet it belongs to; absent: the workbook. */
  sheet?: string;
}

/** The defined names of the workbook's part. */
export const fileNames = (xml: string, sheets: readonly string[]): FileName[] =>
  elements(xml, 'definedName').map((element) => {
    const { name = '', hidden, localSheetId } = attributes(element);
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    return { name, refersTo: textIn(element), hidden: hidden === '1', ...(sheet !== undefined && { sheet }) };
  });

/** Those that belong to the workbook, as plans have them. */
export const planNames = (names: readonly FileName[]): PlanName[] =>
  names.flatMap(({ name, refersTo, hidden, sheet }) => (sheet === undefined ? [{ name, hidden, ...placeOf(refersTo) }] : []));
