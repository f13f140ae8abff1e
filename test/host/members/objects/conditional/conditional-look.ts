import { EXCEL } from '../../../../../src/model/limits';
import type { ConditionalFormatModel, SheetModel } from '../../../model/workbook-model';
import { hostObject, method, object, scalar, type HostTypes } from '../../../protocol/host-type';
import { flag, refuse } from '../argument';
import { color } from '../color';
import { mayChange } from '../protection';

type Style = ConditionalFormatModel['style'];

/** Changes a look; a property that is undefined is taken away. */
function put(
  { sheet, format }: { sheet: SheetModel; format: ConditionalFormatModel },
  member: string,
  change: { [P in keyof Style]?: Style[P] | undefined },
): void {
  mayChange(sheet, member, 'allowFormatCells');
  const { color: letters, bold, fill } = { ...format.style, ...change };
  format.style = {
    ...(letters === undefined ? {} : { color: letters }),
    ...(bold === undefined ? {} : { bold }),
    ...(fill === undefined ? {} : { fill }),
  };
}

/** When a conditional format holds and how cells then look: letters and fill, which is what plans have. */
export const conditionalLookClasses: HostTypes = {
  CustomConditionalFormat: {
    members: {
      rule: object('1.6', (self) => hostObject('ConditionalFormatRule', self)),
      format: object('1.6', (self) => hostObject('ConditionalRangeFormat', self)),
    },
  },
  ConditionalFormatRule: {
    members: {
      formula: scalar(
        '1.6',
        ({ format }) => format.formula,
        ({ sheet, format }, value) => {
          mayChange(sheet, 'ConditionalFormatRule.formula', 'allowFormatCells');
          const fits = typeof value === 'string' && /^=./.test(value) && value.length <= EXCEL.formulaCharacters;
          // Without its equals sign it would be a text, which is never true.
          format.formula = fits ? value : refuse('ConditionalFormatRule.formula', value, 'a formula that begins with =');
        },
      ),
    },
  },
  ConditionalRangeFormat: {
    members: {
      font: object('1.6', (self) => hostObject('ConditionalRangeFont', self)),
      fill: object('1.6', (self) => hostObject('ConditionalRangeFill', self)),
    },
  },
  // null: not set, the cell's own look stays.
  ConditionalRangeFont: {
    members: {
      color: scalar(
        '1.6',
        ({ format }) => format.style.color ?? null,
        (self, value) => put(self, 'ConditionalRangeFont.color', { color: color('ConditionalRangeFont.color', value) }),
      ),
      bold: scalar(
        '1.6',
        ({ format }) => format.style.bold ?? null,
        (self, value) => put(self, 'ConditionalRangeFont.bold', { bold: flag('ConditionalRangeFont.bold', value) }),
      ),
      clear: method('1.6', (self) => put(self, 'ConditionalRangeFont.clear', { color: undefined, bold: undefined })),
    },
  },
  ConditionalRangeFill: {
    members: {
      color: scalar(
        '1.6',
        ({ format }) => format.style.fill ?? null,
        (self, value) => put(self, 'ConditionalRangeFill.color', { fill: color('ConditionalRangeFill.color', value) }),
      ),
      clear: method('1.6', (self) => put(self, 'ConditionalRangeFill.clear', { fill: undefined })),
    },
  },
};
