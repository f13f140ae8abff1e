import { HostError } from '../../../protocol/host-error';
import { hostObject, method, object, type ApiLevel, type ClassName, type HostTypes, type Member } from '../../../protocol/host-type';
import type { ChartPartSelf } from '../../selves';
import { flag, number, oneOf, text } from '../argument';
import { color } from '../color';
import { forget, keep, kept } from './chart-paths';
import { keptScalar, mayChangeChart } from './chart-scalar';

const LINE_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'];

/** Heaviest line and largest letters of Excel's dialogs, in points. */
const HEAVIEST = 1584;
const LARGEST = 409;

type Part = 'ChartFill' | 'ChartLineFormat' | 'ChartBorder' | 'ChartFont';

/** A part of a format, kept one step below it. */
const below = (since: ApiLevel, className: Part & ClassName, step: string): Member<ChartPartSelf> =>
  object(since, (self) => hostObject(className, { ...self, path: self.path === '' ? step : `${self.path}.${step}` }));

const scalarOf = (since: ApiLevel, member: string, check: (member: string, value: unknown) => unknown): Member<ChartPartSelf> =>
  keptScalar({ since, member, at: (self) => self, check });

/** Lines and borders differ only in what brought their members. */
const line = (name: string, since: ApiLevel, styled: ApiLevel, cleared: ApiLevel): Record<string, Member<ChartPartSelf>> => ({
  color: scalarOf(since, `${name}.color`, color),
  lineStyle: scalarOf(styled, `${name}.lineStyle`, (member, value) => oneOf(member, value, LINE_STYLES)),
  weight: scalarOf(styled, `${name}.weight`, (member, value) => number(member, value, 0, HEAVIEST)),
  clear: method(cleared, (self) => {
    mayChangeChart(self, `${name}.clear`);
    forget(self.format, self.path);
    keep(self.owner, self.format, self.path, 'color', null);
  }),
});

/** Formats of the parts of charts, and what they consist of. Parts differ in which requirement set brought what. */
export const chartFormatClasses: HostTypes = {
  ChartAreaFormat: {
    members: {
      fill: below('1.1', 'ChartFill', 'fill'),
      font: below('1.1', 'ChartFont', 'font'),
      border: below('1.7', 'ChartBorder', 'border'),
      roundedCorners: keptScalar({
        since: '1.9',
        member: 'ChartAreaFormat.roundedCorners',
        at: (self) => self,
        check: flag,
        initial: false,
      }),
    },
  },
  ChartPlotAreaFormat: { members: { fill: below('1.8', 'ChartFill', 'fill'), border: below('1.8', 'ChartBorder', 'border') } },
  ChartTitleFormat: {
    members: {
      fill: below('1.1', 'ChartFill', 'fill'),
      font: below('1.1', 'ChartFont', 'font'),
      border: below('1.7', 'ChartBorder', 'border'),
    },
  },
  ChartLegendFormat: {
    members: {
      fill: below('1.1', 'ChartFill', 'fill'),
      font: below('1.1', 'ChartFont', 'font'),
      border: below('1.8', 'ChartBorder', 'border'),
    },
  },
  ChartAxisFormat: {
    members: {
      fill: below('1.8', 'ChartFill', 'fill'),
      font: below('1.1', 'ChartFont', 'font'),
      line: below('1.1', 'ChartLineFormat', 'line'),
    },
  },
  ChartAxisTitleFormat: {
    members: {
      fill: below('1.8', 'ChartFill', 'fill'),
      font: below('1.1', 'ChartFont', 'font'),
      border: below('1.8', 'ChartBorder', 'border'),
    },
  },
  ChartGridlinesFormat: { members: { line: below('1.1', 'ChartLineFormat', 'line') } },
  ChartSeriesFormat: { members: { fill: below('1.1', 'ChartFill', 'fill'), line: below('1.1', 'ChartLineFormat', 'line') } },
  ChartPointFormat: { members: { fill: below('1.1', 'ChartFill', 'fill'), border: below('1.7', 'ChartBorder', 'border') } },
  ChartDataLabelFormat: {
    members: {
      fill: below('1.1', 'ChartFill', 'fill'),
      font: below('1.1', 'ChartFont', 'font'),
      border: below('1.8', 'ChartBorder', 'border'),
    },
  },
  ChartFill: {
    members: {
      setSolidColor: method('1.1', (self, [value]) => {
        mayChangeChart(self, 'ChartFill.setSolidColor');
        keep(self.owner, self.format, self.path, 'color', color('ChartFill.setSolidColor', value));
      }),
      clear: method('1.1', (self) => {
        mayChangeChart(self, 'ChartFill.clear');
        keep(self.owner, self.format, self.path, 'color', null);
      }),
      getSolidColor: method('1.16', ({ format, path, chart }) => {
        const value = kept(format, path, 'color');
        if (typeof value === 'string') return value;
        throw new HostError(
          'HostNotImplemented',
          `ChartFill.getSolidColor: a fill without a colour of its own, on the chart ${chart.name}`,
        );
      }),
    },
  },
  ChartLineFormat: { members: line('ChartLineFormat', '1.1', '1.7', '1.1') },
  ChartBorder: { members: line('ChartBorder', '1.7', '1.7', '1.8') },
  ChartFont: {
    members: {
      bold: scalarOf('1.1', 'ChartFont.bold', flag),
      color: scalarOf('1.1', 'ChartFont.color', color),
      italic: scalarOf('1.1', 'ChartFont.italic', flag),
      name: scalarOf('1.1', 'ChartFont.name', (member, value) => text(member, value, 31)),
      size: scalarOf('1.1', 'ChartFont.size', (member, value) => number(member, value, 1, LARGEST)),
      underline: scalarOf('1.1', 'ChartFont.underline', (member, value) => oneOf(member, value, ['None', 'Single'])),
    },
  },
};
