import type { Dice } from './dice';

/**
 * How a year's total spreads over its months, January first; only the proportions count. Spring Festival makes January and February low,
 * the end of the year is high; taxes of the year before are paid in January and settled in May, quarters are paid in their next month;
 * contracts are signed at ceremonies of a quarter; people leave for work after Spring Festival.
 */
const SEASONS = {
  output: [0.75, 0.62, 1.02, 0.98, 1, 1.06, 0.98, 1, 1.05, 1.02, 1.08, 1.2],
  investment: [0.45, 0.4, 0.9, 0.95, 1, 1.2, 0.95, 1, 1.15, 1.05, 1.15, 1.5],
  tax: [1.5, 0.7, 0.75, 1.15, 1.05, 1, 1.2, 0.85, 0.9, 1.2, 0.85, 0.95],
  signing: [0.5, 1, 1.2, 0.8, 0.8, 1.2, 0.7, 0.8, 1.2, 0.8, 1, 1.6],
  registration: [0.8, 2.4, 1.4, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.8],
  employment: [0.5, 2.2, 2, 1.1, 0.9, 0.8, 0.8, 0.8, 0.8, 0.7, 0.6, 0.4],
} as const;
export type Season = keyof typeof SEASONS;

/** How far a month may stand off its season, as a share of it. */
const NOISE = 0.04;

/** Twelve weights of a season in a year of its own; counts of a few things a year stand further off than amounts. */
export const yearWeights = (season: Season, dice: Dice, noise: number = NOISE): number[] =>
  SEASONS[season].map((weight) => weight * dice.between(1 - noise, 1 + noise));

/** Weight of one month (1…12) of a season. */
export const monthWeight = (season: Season, month: number): number => SEASONS[season][month - 1] ?? 0;
