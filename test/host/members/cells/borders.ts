import type { PlanLine } from '../../../../src/model/style';
import { drawLine, edgesOf, lineAt, SIDES, type AreaSide } from '../../model/borders';
import { common, refuseUnbounded } from '../../model/cell-formats';
import { DEFAULT_FONT } from '../../model/formats';
import { guardOption } from '../../model/guards';
import { HostError } from '../../protocol/host-error';
import { hostObject, method, readOnly, scalar, type HostObject, type HostType } from '../../protocol/host-type';
import type { AreasSelf, BorderSelf } from '../selves';
import { colorArgument, knownWord } from './format-property';
import { integerArgument, placeOf } from './range-arguments';

const NAMES = Object.keys(SIDES) as AreaSide[];
const WEIGHT = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const;
const LINE = { Thin: 'thin', Medium: 'medium', Hairline: 'hair' } as const;

/** What Office.js says of a line; of none too. */
export const LINE_PROPERTIES = {
  style: (line: PlanLine | undefined) => (line === undefined ? 'None' : 'Continuous'),
  weight: (line: PlanLine | undefined) => (line === undefined ? 'Thin' : WEIGHT[line.line]),
  color: (line: PlanLine | undefined) => `#${line?.color ?? DEFAULT_FONT.color}`,
} as const;

/** A line that is drawn where there was none and only its weight or colour is told, as Excel draws it. */
const NEW: PlanLine = { line: 'thin', color: DEFAULT_FONT.color };

const sideOf = ({ side, sheet, areas }: BorderSelf): AreaSide => {
  const name = NAMES.find((known) => known === side);
  if (name === undefined) throw new HostError('HostNotImplemented', `${placeOf('RangeBorder', sheet, areas)}: ${side}`);
  return name;
};

/** What all edges of a side have in common. Areas of one row have nothing inside: no line. */
function read(self: BorderSelf, what: (line: PlanLine | undefined) => unknown): unknown {
  const found = new Set<unknown>();
  for (const area of self.areas) {
    refuseUnbounded(area, placeOf('RangeBorder', self.sheet, self.areas));
    for (const edge of edgesOf(area, sideOf(self))) found.add(what(lineAt(self.sheet, edge)));
  }
  return found.size === 0 ? what(undefined) : common(found);
}

function draw(self: BorderSelf, member: string, change: (line: PlanLine | undefined) => PlanLine | undefined): void {
  const place = placeOf(member, self.sheet, self.areas);
  guardOption(self.sheet, 'allowFormatCells', place);
  for (const area of self.areas) {
    refuseUnbounded(area, place);
    for (const edge of edgesOf(area, sideOf(self))) drawLine(self.sheet, edge, change(lineAt(self.sheet, edge)));
  }
}

/** Excel's RangeBorder. */
export const rangeBorder: HostType<BorderSelf> = {
  members: {
    sideIndex: readOnly('1.1', ({ side }) => side),
    style: scalar(
      '1.1',
      (self) => read(self, LINE_PROPERTIES.style),
      (self, value) => {
        const others = ['Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
        const style = knownWord(value, ['None', 'Continuous'], others, 'RangeBorder.style');
        draw(self, 'RangeBorder.style', (line) => (style === 'None' ? undefined : (line ?? NEW)));
      },
    ),
    weight: scalar(
      '1.1',
      (self) => read(self, LINE_PROPERTIES.weight),
      (self, value) => {
        const weight = knownWord(value, ['Thin', 'Medium', 'Hairline'], ['Thick'], 'RangeBorder.weight');
        draw(self, 'RangeBorder.weight', (line) => ({ ...NEW, ...line, line: LINE[weight] }));
      },
    ),
    color: scalar(
      '1.1',
      (self) => read(self, LINE_PROPERTIES.color),
      (self, value) => {
        const color = colorArgument(value, 'RangeBorder.color');
        draw(self, 'RangeBorder.color', (line) => ({ ...NEW, ...line, color }));
      },
    ),
  },
};

const border = (self: AreasSelf, side: string): HostObject<'RangeBorder'> => hostObject('RangeBorder', { ...self, side });

/** Excel's RangeBorderCollection. Diagonals are not known. */
export const rangeBorderCollection: HostType<AreasSelf> = {
  items: (self) => NAMES.map((side) => border(self, side)),
  members: {
    count: readOnly('1.1', () => NAMES.length),
    getItem: method('1.1', (self, [side]) =>
      border(
        self,
        knownWord(side, NAMES, ['DiagonalDown', 'DiagonalUp'], placeOf('RangeBorderCollection.getItem', self.sheet, self.areas)),
      ),
    ),
    getItemAt: method('1.1', (self, [argument]) => {
      const place = placeOf('RangeBorderCollection.getItemAt', self.sheet, self.areas);
      const side = NAMES[integerArgument(argument, place)];
      if (side === undefined) throw new HostError('InvalidArgument', `${place}: ${String(argument)}`);
      return border(self, side);
    }),
  },
};
