/** Chinese numerals that documents use for small quantities: 两个, 十二项. */
const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  百: 100,
  五百: 500,
  千: 1000,
  万: 10_000,
  亿: 100_000_000,
};

/** What tables print where there is no value. */
const MARKS: readonly string[] = ['—', '-', '---', '…'];

const PLAIN = /^\d+(\.\d+)?$/;

/** The size of a printed number, of a range its lower end; undefined when it is no number this product reads. */
export function printedSize(printed: string): number | undefined {
  if (PLAIN.test(printed)) return Number(printed);
  const [low = ''] = printed.replace(/,(?=\d{3})/g, '').split(/(?<=\d)[-—~～]/);
  return PLAIN.test(low) ? Number(low) : NUMERALS[low];
}

/** The upper end of a printed range; undefined for a single number. */
export function printedUpper(printed: string): number | undefined {
  if (PLAIN.test(printed)) return undefined;
  const [, high] = printed.replace(/,(?=\d{3})/g, '').split(/(?<=\d)[-—~～](?=\d)/);
  return high === undefined ? undefined : Number(high);
}

/** Whether value and printed digits say the same; null stands beside a mark such as —. The sign may be in the words (下降). */
export function valueMatchesPrinted(value: number | null, printed: string): boolean {
  return value === null ? MARKS.includes(printed) : Math.abs(value) === printedSize(printed);
}
