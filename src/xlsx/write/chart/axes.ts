import type { PlanAxis, PlanChart } from '../../../model/chart';
import { escapeAttribute } from '../xml';
import type { ChartContext } from './context';
import { mayTurn, neverSkips } from '../../../layout/category-labels';
import { look } from '../../../layout/chart-look';
import { textsOf } from './reference';
import { outline } from './shape';
import { plain, textProperties, title } from './text-properties';

/** Which pair of axes: every value axis has a category axis of its own. */
export type Side = 'primary' | 'secondary';

const ids: Record<Side, { category: number; value: number }> = {
  primary: { category: 50010001, value: 50010002 },
  secondary: { category: 60010001, value: 60010002 },
};

/** How a plot names its axes. */
export const axisIds = (side: Side): string => `<c:axId val="${ids[side].category}"/><c:axId val="${ids[side].value}"/>`;

const isLying = ({ kind }: PlanChart): boolean => kind === 'bar';

const isReversed = (chart: PlanChart): boolean => isLying(chart) && chart.categoriesReversed === true;

const ticks = (labels: 'low' | 'nextTo'): string =>
  `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`;

function categoryAxis(context: ChartContext, side: Side, shown: boolean): string {
  const { chart, cells } = context;
  return [
    '<c:catAx>',
    `<c:axId val="${ids[side].category}"/>`,
    `<c:scaling><c:orientation val="${isReversed(chart) ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="${shown ? 0 : 1}"/>`,
    `<c:axPos val="${isLying(chart) ? 'l' : 'b'}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    // Beside the scale's low end, so that negative columns do not run over the names.
    ticks('low'),
    outline({ width: look.line.thin, color: look.axis }),
    textProperties(plain, mayTurn(chart, (range) => textsOf(range, cells)) ? 'free' : 'level'),
    `<c:crossAx val="${ids[side].value}"/>`,
    '<c:crosses val="autoZero"/>',
    // Never a time axis: periods stand side by side whatever their cells' format.
    '<c:auto val="0"/>',
    '<c:lblAlgn val="ctr"/>',
    '<c:lblOffset val="100"/>',
    neverSkips(chart) ? '<c:tickLblSkip val="1"/>' : '',
    '<c:noMultiLvlLbl val="0"/>',
    '</c:catAx>',
  ].join('');
}

const scale = ({ min, max }: PlanAxis): string =>
  `${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}`;

/** Where a value axis stands: the far one at the other end of the categories. */
function place(chart: PlanChart, far: boolean): { position: 'l' | 'r' | 'b' | 't'; crosses: 'autoZero' | 'max' } {
  const lying = isLying(chart);
  // When the first category stands on top, the last one is at the bottom.
  const crosses = far !== isReversed(chart) ? 'max' : 'autoZero';
  if (far) return { position: lying ? 't' : 'r', crosses };
  return { position: lying ? 'b' : 'l', crosses };
}

function valueAxis(chart: PlanChart, side: Side, far: boolean): string {
  const axis: PlanAxis = (side === 'primary' ? chart.valueAxis : chart.secondaryAxis) ?? { numberFormat: 'General' };
  const { position, crosses } = place(chart, far);
  return [
    '<c:valAx>',
    `<c:axId val="${ids[side].value}"/>`,
    `<c:scaling><c:orientation val="minMax"/>${scale(axis)}</c:scaling>`,
    '<c:delete val="0"/>',
    `<c:axPos val="${position}"/>`,
    far ? '' : `<c:majorGridlines>${outline({ width: look.line.thin, color: look.grid })}</c:majorGridlines>`,
    axis.title === undefined ? '' : title(axis.title, plain, isLying(chart) ? 'level' : 'up'),
    `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"/>`,
    ticks('nextTo'),
    outline(undefined),
    textProperties(plain),
    `<c:crossAx val="${ids[side].category}"/>`,
    `<c:crosses val="${crosses}"/>`,
    '<c:crossBetween val="between"/>',
    '</c:valAx>',
  ].join('');
}

/** The axes of the sides that have series; the first side's categories are written, the other's are the same and hidden. */
export function axes(context: ChartContext, sides: readonly Side[]): string {
  const [near, far] = sides;
  return [
    near === undefined ? '' : categoryAxis(context, near, true) + valueAxis(context.chart, near, false),
    far === undefined ? '' : valueAxis(context.chart, far, true) + categoryAxis(context, far, false),
  ].join('');
}
