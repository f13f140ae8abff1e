/** Kinds of reporting unit (填报单位): park, county or district of 清远, department of 清远市, partner district of 广州. */
export const UNIT_KINDS = ['park', 'county', 'department', 'partnerDistrict'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The form of each kind's codes: parks and departments are numbered, counties and districts have GB/T 2260. */
export const CODE_OF_KIND: Readonly<Record<UnitKind, RegExp>> = {
  park: /^PK[1-8]$/,
  county: /^C4418\d{2}$/,
  department: /^D\d{2}$/,
  partnerDistrict: /^G4401\d{2}$/,
};
