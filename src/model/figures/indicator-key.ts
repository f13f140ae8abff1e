import type { Indicator } from '../catalogue';
import type { Code } from '../code';
import type { ValueKind } from '../figure';
import type { Nature } from '../indicator';
import { PROGRAMME_OFFICE } from '../reporter';

/** Value kind under which an indicator's own value stands in the ledger, by its nature. */
export const INDICATOR_VALUE_KIND: Readonly<Record<Nature, ValueKind>> = {
  flow: 'ytd',
  level: 'periodEnd',
  endStock: 'periodEnd',
  share: 'ytd',
  averageGrowth: 'growth',
  perCounty: 'periodEnd',
};

/** Who enters an indicator's value: its department, or the programme office for those it computes. Targets are always the office's. */
export const indicatorOwner = ({ owner }: Pick<Indicator, 'owner'>): Code =>
  owner.value === 'programmeOffice' ? PROGRAMME_OFFICE : owner.value;
