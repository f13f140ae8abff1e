import { areaAddress, areaOf } from '../../model/address';
import type { SheetValidation, SheetValidationType } from '../../model/sheet-cells';
import { READ } from './limits';
import { tooLarge } from './unreadable';
import type { XmlScanner } from './xml-scanner';

const TYPES: readonly string[] = [
  'any',
  'list',
  'whole',
  'decimal',
  'date',
  'time',
  'textLength',
  'custom',
] satisfies SheetValidationType[];

/** What is left of a workbook's allowance of areas and merges. */
export interface AreaAllowance {
  validationAreas: number;
  merges: number;
}

/** A fresh allowance for one workbook. */
export const areaAllowance = (): AreaAllowance => ({ validationAreas: READ.validationAreas, merges: READ.merges });

/** Adds the data validations of the element `dataValidations` just met: areas, never cell by cell. */
export function validationsIn(xml: XmlScanner, found: SheetValidation[], allowance: AreaAllowance): void {
  const own = xml.depth;
  while (xml.child(own)) {
    if (!xml.is('dataValidation')) continue;
    const attributes = xml.attributes('type', 'sqref');
    const type = attributes.get('type') ?? 'any';
    let areas = attributes.get('sqref') ?? '';
    let source: string | undefined;
    while (xml.child(own + 1)) {
      // Excel's newer form writes formula and areas one element deeper.
      if (xml.is('formula1')) source = xml.allText().trim();
      else if (xml.is('sqref')) areas = xml.allText().trim();
    }
    const listed = areas.trim() === '' ? [] : areas.trim().split(/\s+/);
    allowance.validationAreas -= listed.length;
    if (allowance.validationAreas < 0) throw tooLarge('validationAreas');
    // What is no area holds for no cell: nothing is lost with it.
    const read = listed.flatMap((reference) => areaOf(reference) ?? []);
    if (read.length === 0) continue;
    found.push({
      areas: read.map(areaAddress),
      type: TYPES.includes(type) ? (type as SheetValidationType) : 'any',
      ...(type === 'list' && source !== undefined ? { source } : {}),
    });
  }
}
