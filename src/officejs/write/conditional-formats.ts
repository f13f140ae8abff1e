import { areaAddress } from '../../model/address';
import type { PlanConditionalFormat } from '../../model/workbook-plan';

/** Looks that depend on what cells hold. Excel puts a new one first, so each is told its place. */
export function writeConditionalFormats(sheet: Excel.Worksheet, formats: readonly PlanConditionalFormat[]): void {
  formats.forEach(({ area, formula, style }, index) => {
    const made = sheet.getRange(areaAddress(area)).conditionalFormats.add('Custom');
    made.custom.rule.formula = `=${formula}`;
    if (style.font?.color !== undefined) made.custom.format.font.color = `#${style.font.color}`;
    if (style.font?.bold !== undefined) made.custom.format.font.bold = style.font.bold;
    if (style.fill !== undefined) made.custom.format.fill.color = `#${style.fill}`;
    made.priority = index;
  });
}
