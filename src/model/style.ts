/** Line styles of borders that every program draws alike. */
export const LINES = ['thin', 'medium', 'hair'] as const;

/** A border line. */
export interface PlanLine {
  line: (typeof LINES)[number];
  /** RRGGBB. */
  color: string;
}

/** How a cell looks. Absent: as the workbook's default. */
export interface PlanStyle {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; underline?: boolean; color?: string };
  /** Background, RRGGBB. */
  fill?: string;
  border?: { top?: PlanLine; bottom?: PlanLine; left?: PlanLine; right?: PlanLine };
  align?: { horizontal?: 'left' | 'center' | 'right'; vertical?: 'top' | 'middle' | 'bottom'; wrap?: boolean; indent?: number };
  /** Excel number format. */
  numberFormat?: string;
  /** Whether the cell can be changed on a protected sheet. */
  unlocked?: boolean;
}
