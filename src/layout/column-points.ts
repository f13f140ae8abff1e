/** Pixels a digit of the default font takes (Calibri 11 at 96 dots an inch). */
const DIGIT_PIXELS = 7;
const POINTS_A_PIXEL = 0.75;

/** Width in points of a column so many characters wide. */
export const columnPoints = (width: number): number => Math.trunc(width * DIGIT_PIXELS) * POINTS_A_PIXEL;
