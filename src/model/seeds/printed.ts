/** Chinese numerals that documents use for small quantities: 两个, 十二项. */
const NUMERALS: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12,
  百: 100, 五百: 500, 千: 1000, 万: 10_000, 亿: 100_000_000,
};

/** The size of a printed number, of a range its lower end; NaN when it is no number. */
export function printedSize(printed: string): number {
  const plain = Number(printed);
  if (!Number.isNaN(plain)) return plain;
  const [low = ''] = printed.replace(/,/g, '').split(/(?<=\d)[-—~～]/);
  return NUMERALS[low] ?? Number(low);
}

/** Whether value and printed digits say the same; null stands beside a mark such as —. The sign may be in the words (下降). */
export function valueMatchesPrinted(value: number | null, printed: string): boolean {
  const size = printedSize(printed);
  return value === null ? Number.isNaN(size) : Math.abs(value) === Math.abs(size);
}
