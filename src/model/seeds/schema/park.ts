import * as v from 'valibot';
import { code, documentSource, localizedText, quantity, text } from './parts';

/** One of the eight parks, joined by name from four tables. */
export const parkRecord = v.strictObject({
  /** PK1 … PK8 in the official order of 表1-1. */
  id: code,
  /** Name of 表1-1. */
  name: localizedText,
  /** Short name for columns and file names. */
  shortName: localizedText,
  /** Other names the documents use. */
  aliases: v.array(text),
  /** Leading industries as 表1-1 words them. */
  industries: text,
  /** Where it lies, as 表1-1 words it. */
  location: text,
  /** Planned area in 平方公里. */
  plannedArea: quantity,
  /** 附件五: what is expected for 2025. Projects and yearly figures are of 2025; the investment 【】 is cumulative. */
  expectation2025: v.strictObject({
    /** Projects of 亿元 or more, 个. */
    projects: quantity,
    /** Completed investment up to 2025, 万元; cumulative. */
    cumulativeInvestment: quantity,
    /** Tax revenue of 2025, 万元. */
    tax: quantity,
    /** Output of 2025, 亿元. */
    output: quantity,
    source: documentSource,
  }),
  /** 附件七: industries and moved-in projects; null for the park it leaves out. */
  movedIn: v.nullable(
    v.strictObject({
      /** Industries as 附件七 words them. */
      industries: text,
      /** Projects in the order of the table. */
      projects: v.array(text),
      source: documentSource,
    }),
  ),
  /** 002 专栏6: function and key industries. */
  role: v.strictObject({
    /** Name the box uses. */
    name: text,
    /** Function and key industries as printed. */
    text,
    source: documentSource,
  }),
  /** Row of 表1-1. */
  source: documentSource,
});
export type ParkSeed = v.InferOutput<typeof parkRecord>;
