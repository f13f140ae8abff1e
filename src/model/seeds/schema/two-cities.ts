import * as v from 'valibot';
import { code, documentSource, quantity, text } from './parts';

/** A row of 002 表1: both cities 2016 and 2020. */
export const twoCitiesRecord = v.strictObject({
  /** TC-01 … TC-11 in printed order. */
  id: code,
  /** Name of the row. */
  indicator: text,
  /** Unit of measure. */
  unit: text,
  /** Row it is part of (其中); null for the others. */
  parent: v.nullable(code),
  /** The seven printed columns: 广州, 清远 and both (sum or weighted mean) of 2016 and 2020, and growth in %. */
  values: v.strictObject({
    gz2016: quantity,
    qy2016: quantity,
    both2016: quantity,
    gz2020: quantity,
    qy2020: quantity,
    both2020: quantity,
    growth: quantity,
  }),
  /** Prices behind the growth, by the table's footnote; `none` where there is no growth. */
  priceBasis: v.picklist(['comparable', 'nominal', 'none']),
  /** What else is needed to understand the row. */
  note: v.exactOptional(text),
  source: documentSource,
});
export type TwoCitiesSeed = v.InferOutput<typeof twoCitiesRecord>;
