import { EXCEL } from '../../../../../src/model/limits';
import type { PageModel, SheetModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { hostObject, object, scalar, type HostTypes, type Member } from '../../../protocol/host-type';
import { oneOf, text } from '../argument';
import { mayChange } from '../protection';

type Line = 'header' | 'footer';
type Side = keyof PageModel['header'];

/** A line as the file has it: one text of three sections, which is what Excel's limit counts. */
const whole = ({ left, center, right }: PageModel['header']): string =>
  [
    ['&L', left],
    ['&C', center],
    ['&R', right],
  ]
    .map(([code, section]) => (section === '' ? '' : `${code}${section}`))
    .join('');

function section(side: Side, line: Line, member: string): Member<SheetModel> {
  return scalar(
    '1.9',
    ({ page }) => page[line][side],
    (sheet, value) => {
      mayChange(sheet, member);
      const changed = { ...sheet.page[line], [side]: text(member, value) };
      const length = whole(changed).length;
      if (length > EXCEL.headerCharacters)
        throw new HostError(
          'InvalidArgument',
          `${member}: the ${line} of ${sheet.name} has ${length} characters, more than ${EXCEL.headerCharacters}`,
        );
      sheet.page[line] = changed;
    },
  );
}

/** Head and foot of the printed page, the same on all pages. */
export const headerFooterClasses: HostTypes = {
  HeaderFooterGroup: {
    members: {
      defaultForAllPages: object('1.9', (sheet) => hostObject('HeaderFooter', sheet)),
      state: scalar(
        '1.9',
        () => 'Default',
        (sheet, value) => {
          mayChange(sheet, 'HeaderFooterGroup.state');
          const state = oneOf('HeaderFooterGroup.state', value, ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven']);
          if (state !== 'Default') throw new HostError('HostNotImplemented', `HeaderFooterGroup.state: ${state}`);
        },
      ),
    },
  },
  HeaderFooter: {
    members: {
      leftHeader: section('left', 'header', 'HeaderFooter.leftHeader'),
      centerHeader: section('center', 'header', 'HeaderFooter.centerHeader'),
      rightHeader: section('right', 'header', 'HeaderFooter.rightHeader'),
      leftFooter: section('left', 'footer', 'HeaderFooter.leftFooter'),
      centerFooter: section('center', 'footer', 'HeaderFooter.centerFooter'),
      rightFooter: section('right', 'footer', 'HeaderFooter.rightFooter'),
    },
  },
};
