import type ExcelJS from 'exceljs';
import { areaOf } from '../../../../src/model/address';
import type { PlanConditionalFormat } from '../../../../src/model/workbook-plan';

/** A rule as the foreign reader tells it. */
interface Rule {
  type: string;
  priority: number;
  formulae?: readonly string[];
  style?: Partial<ExcelJS.Style>;
}

const rgb = (color: Partial<ExcelJS.Color> | undefined): string | undefined => color?.argb?.slice(2);

/** The conditional formats of a sheet, the one that decides first first. */
export function fileFormats(sheet: ExcelJS.Worksheet): PlanConditionalFormat[] {
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: readonly { ref: string; rules: readonly Rule[] }[] };
  const rules = conditionalFormattings.flatMap(({ ref, rules: all }) => all.map((rule) => ({ ref, rule })));
  return rules
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .map(({ ref, rule: { type, formulae, style = {} } }) => {
      const area = areaOf(ref);
      if (area === undefined || type !== 'expression') throw new Error(`no conditional format of plans: ${type} on ${ref}`);
      const color = rgb(style.font?.color);
      const ground = style.fill?.type === 'pattern' ? rgb(style.fill.bgColor) : undefined;
      const font = { ...(color !== undefined && { color }), ...(style.font?.bold === true && { bold: true }) };
      return {
        area,
        formula: formulae?.[0] ?? '',
        style: { ...(Object.keys(font).length > 0 && { font }), ...(ground !== undefined && { fill: ground }) },
      };
    });
}
