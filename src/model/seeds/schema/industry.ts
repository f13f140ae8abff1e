import * as v from 'valibot';
import { code, documentSource, text } from './parts';

const side = v.strictObject({
  /** 大类. */
  category: text,
  /** 小类. */
  items: v.array(text),
  /** Whether the printed list ends with 等. */
  open: v.boolean(),
  /** The list as printed. */
  printed: text,
});

/** A row of 附件一: what 广州 moves out and 清远 takes in. */
const transfer = v.strictObject({ id: code, kind: v.literal('transfer'), outflow: side, inflow: side, source: documentSource });

/** A row of 附件二: a cluster to be fostered. */
const cluster = v.strictObject({
  id: code,
  kind: v.literal('cluster'),
  /** 优势产业集群 or 新兴产业集群. */
  group: v.picklist(['优势产业集群', '新兴产业集群']),
  name: text,
  /** 产业组成. */
  composition: v.array(text),
  /** 分布园区. */
  parks: v.array(code),
  /** The same as printed. */
  parksPrinted: v.array(text),
  /** Enterprises of 重点企业/平台; null for ---. */
  keyEnterprises: v.nullable(v.array(text)),
  /** Platforms of 重点企业/平台; null for ---. */
  platforms: v.nullable(v.array(text)),
  source: documentSource,
});

/** A row of 附件一 or 附件二. */
export const industryRecord = v.variant('kind', [transfer, cluster]);
export type IndustrySeed = v.InferOutput<typeof industryRecord>;
