import { HostError } from '../../../protocol/host-error';
import { scalar, type ApiLevel, type Member } from '../../../protocol/host-type';
import type { SimulatedExcel } from '../../../simulated-excel';
import type { ChartSelf } from '../../selves';
import { mayChange } from '../protection';
import { keep, kept, type ChartOwner } from './chart-paths';

/** Refuses to change a chart on a protected sheet, unless objects may be edited. */
export const mayChangeChart = ({ sheet }: ChartSelf, member: string): void => mayChange(sheet, member, 'allowEditObjects');

/** A scalar of a chart that its protection covers. `check` gives what is kept, or refuses. */
export const chartScalar = <T extends ChartSelf>(
  since: ApiLevel,
  member: string,
  get: (self: T, excel: SimulatedExcel) => unknown,
  set: (self: T, value: unknown, member: string, excel: SimulatedExcel) => void,
): Member<T> =>
  scalar(since, get, (self, value, excel) => {
    mayChangeChart(self, member);
    set(self, value, member, excel);
  });

/** Where a scalar of a format is kept. */
export interface Kept {
  owner: ChartOwner;
  format: Record<string, unknown>;
  path: string;
}

/** How a scalar that is kept under a path behaves. */
interface KeptScalar<T> {
  since: ApiLevel;
  /** Class and name, as refusals say it: `ChartAxis.numberFormat`. */
  member: string;
  /** The record and path of an object; the name is the last part of `member`. */
  at: (self: T) => Kept;
  /** What is kept of what was written, or a refusal. */
  check: (member: string, value: unknown, self: T, excel: SimulatedExcel) => unknown;
  /** What Excel has when nothing was set; absent: Excel's own choice, which the host does not know. */
  initial?: unknown;
}

/** A scalar that is kept under a path. Read before it was set, without an initial value, it is loud: any answer would be invented. */
export function keptScalar<T extends ChartSelf>({ since, member, at, check, ...rest }: KeptScalar<T>): Member<T> {
  const name = member.slice(member.indexOf('.') + 1);
  return chartScalar(
    since,
    member,
    (self) => {
      const { format, path } = at(self);
      const value = kept(format, path, name);
      if (value !== undefined) return value;
      if ('initial' in rest) return rest.initial;
      throw new HostError('HostNotImplemented', `${member}: what Excel chooses by itself, on the chart ${self.chart.name}`);
    },
    (self, value, _, excel) => {
      const { owner, format, path } = at(self);
      keep(owner, format, path, name, check(member, value, self, excel));
    },
  );
}
