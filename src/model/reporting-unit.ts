import type { Code } from './code';

/** Kinds of reporting unit (填报单位): park, county or district of 清远, department of 清远市, partner district of 广州. */
export const UNIT_KINDS = ['park', 'county', 'department', 'partnerDistrict'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** A reporting unit: gets a workbook, fills in a period, sends it back. */
export interface ReportingUnit {
  /** Stable code: PK1…PK8, C441802… and G440112… (GB/T 2260), D01… */
  code: Code;
  /** What kind of unit it is. */
  kind: UnitKind;
  /** Official name. */
  name: { zh: string; en: string };
  /** Short name for narrow columns and file names. */
  shortName: { zh: string; en: string };
}
