/** Kinds of reporting unit (填报单位): park, county or district of 清远, department of 清远市, partner district of 广州. */
export const UNIT_KINDS = ['park', 'county', 'department', 'partnerDistrict'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];
