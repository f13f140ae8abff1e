import * as v from 'valibot';
import { code, documentSource, quantity, sourced, text } from './parts';

/** A key project of 附件三, 附件四 or 附件六. */
export const projectRecord = v.pipe(
  v.strictObject({
    /** Annex and row: A3-01, A4-53, A6-15. */
    id: code,
    /** List it stands in: infrastructure 附件三, industry 附件四, livelihood 附件六. */
    list: v.picklist(['infrastructure', 'industry', 'livelihood']),
    /** Printed row number. */
    row: v.number(),
    /** Name as printed. */
    name: text,
    /** Category as printed. */
    category: text,
    /** Construction years as printed, first and last. */
    years: v.pipe(
      v.strictObject({ from: v.number(), to: v.number(), printed: text }),
      v.check(({ from, to, printed }) => printed === (from === to ? String(from) : `${from}-${to}`) && from <= to, 'printed'),
    ),
    /** Planned total investment, 万元. */
    investment: quantity,
    /** Park or county it lies in, where the documents say so; null where they do not. */
    location: v.nullable(sourced(code)),
    /** Names other places of the documents use for it. */
    aliases: v.array(v.strictObject({ name: text, source: documentSource })),
    /** Stated figures of 专栏4-1…4-3 about it, by id. */
    boxFigures: v.array(code),
    /** Row of the annex. */
    source: documentSource,
  }),
  v.check(({ row, source }) => source.row === String(row), 'row'),
);
export type ProjectSeed = v.InferOutput<typeof projectRecord>;

/** The stated total of a project list. */
export const projectTotalRecord = v.strictObject({
  /** A3-total, A4-total, A6-total. */
  id: code,
  /** List it totals. */
  list: v.picklist(['infrastructure', 'industry', 'livelihood']),
  /** Stated sum of planned total investment, 万元. */
  investment: quantity,
  source: documentSource,
});
export type ProjectTotalSeed = v.InferOutput<typeof projectTotalRecord>;
