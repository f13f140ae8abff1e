import { EXCEL } from '../../../../../src/model/limits';
import { HostError } from '../../../protocol/host-error';
import { hostObject, object, readOnly, type ApiLevel, type HostTypes, type Member } from '../../../protocol/host-type';
import type { ChartPartSelf, Selves } from '../../selves';
import { flag, number, oneOf, text, whole } from '../argument';
import { placeOf } from './axis-groups';
import { keep, kept } from './chart-paths';
import { chartScalar, keptScalar } from './chart-scalar';

type Self = Selves['ChartAxis'];

const part = ({ sheet, chart, axis }: Self, path = ''): ChartPartSelf => ({ sheet, chart, owner: 'axis', format: axis.format, path });

const TICKS = ['None', 'Cross', 'Inside', 'Outside'];
const UNITS = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
];

type Check = (member: string, value: unknown, self: Self) => unknown;

const scalarOf = (since: ApiLevel, name: string, check: Check, initial?: unknown): Member<Self> =>
  keptScalar<Self>({ since, member: `ChartAxis.${name}`, at: (self) => part(self), check, ...(initial === undefined ? {} : { initial }) });

const among =
  (values: readonly string[]): Check =>
  (member, value) =>
    oneOf(member, value, values);

/** Ends and steps of a scale, '' for Excel's own choice. Categories have none. */
const onScale: Check = (member, value, { chart, axis }) => {
  if (['category', 'secondaryCategory'].includes(placeOf(chart, axis)))
    throw new HostError('InvalidOperation', `${member}: the categories of ${chart.name} have no scale`);
  return value === '' ? value : number(member, value);
};

const gridlines = (name: 'majorGridlines' | 'minorGridlines'): Member<Self> =>
  object('1.1', ({ sheet, chart, axis }) => hostObject('ChartGridlines', { sheet, chart, axis, path: name }));

/** One axis of a chart. */
export const chartAxisClasses: HostTypes = {
  ChartAxis: {
    members: {
      type: readOnly('1.7', ({ chart, axis }) => (['value', 'secondaryValue'].includes(placeOf(chart, axis)) ? 'Value' : 'Category')),
      axisGroup: readOnly('1.7', ({ chart, axis }) => (['category', 'value'].includes(placeOf(chart, axis)) ? 'Primary' : 'Secondary')),
      visible: chartScalar(
        '1.7',
        'ChartAxis.visible',
        ({ axis }) => axis.visible,
        ({ axis }, value, member) => {
          axis.visible = flag(member, value);
        },
      ),
      minimum: scalarOf('1.1', 'minimum', onScale),
      maximum: scalarOf('1.1', 'maximum', onScale),
      majorUnit: scalarOf('1.1', 'majorUnit', onScale),
      minorUnit: scalarOf('1.1', 'minorUnit', onScale),
      numberFormat: scalarOf('1.8', 'numberFormat', (member, value) => text(member, value, EXCEL.numberFormatCharacters)),
      linkNumberFormat: scalarOf('1.9', 'linkNumberFormat', flag),
      reversePlotOrder: scalarOf('1.7', 'reversePlotOrder', flag, false),
      scaleType: scalarOf('1.7', 'scaleType', among(['Linear', 'Logarithmic']), 'Linear'),
      displayUnit: scalarOf('1.7', 'displayUnit', among(UNITS), 'None'),
      showDisplayUnitLabel: scalarOf('1.7', 'showDisplayUnitLabel', flag),
      categoryType: scalarOf('1.7', 'categoryType', among(['Automatic', 'TextAxis', 'DateAxis']), 'Automatic'),
      tickLabelPosition: scalarOf('1.7', 'tickLabelPosition', among(['NextToAxis', 'High', 'Low', 'None']), 'NextToAxis'),
      tickLabelSpacing: scalarOf('1.7', 'tickLabelSpacing', (member, value) => (value === '' ? value : whole(member, value, 1, 31999))),
      tickMarkSpacing: scalarOf('1.7', 'tickMarkSpacing', (member, value) => whole(member, value, 1, 31999)),
      majorTickMark: scalarOf('1.7', 'majorTickMark', among(TICKS)),
      minorTickMark: scalarOf('1.7', 'minorTickMark', among(TICKS)),
      position: scalarOf('1.8', 'position', among(['Automatic', 'Maximum', 'Minimum']), 'Automatic'),
      isBetweenCategories: scalarOf('1.8', 'isBetweenCategories', flag),
      multiLevel: scalarOf('1.8', 'multiLevel', flag),
      textOrientation: scalarOf('1.8', 'textOrientation', (member, value) => (value === 180 ? value : whole(member, value, -90, 90))),
      format: object('1.1', (self) => hostObject('ChartAxisFormat', part(self))),
      majorGridlines: gridlines('majorGridlines'),
      minorGridlines: gridlines('minorGridlines'),
      title: object('1.1', (self) => hostObject('ChartAxisTitle', self)),
    },
  },
  ChartGridlines: {
    members: {
      // Excel draws those of the primary value axis, no others.
      visible: chartScalar(
        '1.1',
        'ChartGridlines.visible',
        ({ chart, axis, path }) => kept(axis.format, path, 'visible') ?? (path === 'majorGridlines' && placeOf(chart, axis) === 'value'),
        ({ axis, path }, value, member) => {
          keep('axis', axis.format, path, 'visible', flag(member, value));
        },
      ),
      format: object('1.1', (self) => hostObject('ChartGridlinesFormat', part(self, self.path))),
    },
  },
  ChartAxisTitle: {
    members: {
      text: chartScalar(
        '1.1',
        'ChartAxisTitle.text',
        ({ axis }) => axis.title ?? '',
        ({ axis }, value, member) => {
          axis.title = text(member, value, 255);
        },
      ),
      visible: chartScalar(
        '1.1',
        'ChartAxisTitle.visible',
        ({ axis }) => axis.title !== undefined,
        ({ axis }, value, member) => {
          if (!flag(member, value)) delete axis.title;
          else axis.title ??= 'Axis Title';
        },
      ),
      format: object('1.1', (self) => hostObject('ChartAxisTitleFormat', part(self, 'title'))),
    },
  },
};
