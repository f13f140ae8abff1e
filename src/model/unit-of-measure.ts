/**
 * A unit of measure (计量单位) as printed: 亿元, 万元, 个, %, 百分点 … Documents and forms mix scales of one quantity,
 * so figures are compared in the base unit and kept in their own.
 */
export type UnitOfMeasure = string;

/** Scale of a unit: the base unit it counts in and how many of those one of it is. */
interface Scale {
  /** Base unit: figures are comparable only when it is the same. */
  base: string;
  /** How many base units one unit holds. */
  factor: number;
}

/** 1 亩 = 10000 ÷ 15 m² by the legal definition of the market unit. */
const SQUARE_METRES_PER_MU = 10_000 / 15;

const SCALES: Readonly<Record<string, Scale>> = {
  元: { base: '元', factor: 1 },
  万元: { base: '元', factor: 1e4 },
  千万元: { base: '元', factor: 1e7 },
  亿元: { base: '元', factor: 1e8 },
  万亿元: { base: '元', factor: 1e12 },
  // Classifiers of things counted one by one: documents count enterprises in 家 and the table in 个.
  个: { base: '个', factor: 1 },
  家: { base: '个', factor: 1 },
  项: { base: '个', factor: 1 },
  所: { base: '个', factor: 1 },
  人: { base: '人', factor: 1 },
  名: { base: '人', factor: 1 },
  万人: { base: '人', factor: 1e4 },
  人次: { base: '人次', factor: 1 },
  万人次: { base: '人次', factor: 1e4 },
  户: { base: '户', factor: 1 },
  万户: { base: '户', factor: 1e4 },
  亩: { base: '平方米', factor: SQUARE_METRES_PER_MU },
  万亩: { base: '平方米', factor: SQUARE_METRES_PER_MU * 1e4 },
  平方米: { base: '平方米', factor: 1 },
  '㎡': { base: '平方米', factor: 1 },
  'm²': { base: '平方米', factor: 1 },
  万平方米: { base: '平方米', factor: 1e4 },
  公顷: { base: '平方米', factor: 1e4 },
  平方公里: { base: '平方米', factor: 1e6 },
};

/** The scale of a unit; a unit that is not in the table is its own base. */
export const scaleOf = (unit: UnitOfMeasure): Scale =>
  (Object.hasOwn(SCALES, unit) ? SCALES[unit] : undefined) ?? { base: unit, factor: 1 };
