import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { WorkbookPlan } from '../../model/workbook-plan';
import { checkPlan } from './check-plan';
import { completeParts, type Parts } from './parts';
import { planCells } from './plan-cells';
import { toExceljs } from './to-exceljs';

/** First day that zip knows, by the local clock, because that is what zip stores: the same bytes in every zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Deflate level: 6 is what Excel's own files come near, see docs/benchmarks.md. */
const LEVEL = 6;

const CONTENT_TYPES = '[Content_Types].xml';

/** Part names in a fixed order, the list of types first, as Excel writes it. */
const byName = (a: string, b: string): number => (a === CONTENT_TYPES ? -1 : b === CONTENT_TYPES ? 1 : a < b ? -1 : a > b ? 1 : 0);

/**
 * Writes a plan as the bytes of an .xlsx: the plan is held against Excel's limits (throws `planInvalid`), the library writes the cells,
 * one pass over its parts adds what it lacks. The same plan gives the same bytes.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  checkPlan(plan);
  const workbook = await toExceljs(plan);
  const stored = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as Parameters<typeof workbook.xlsx.writeBuffer>[0]);
  const parts: Parts = new Map(Object.entries(unzipSync(new Uint8Array(stored as ArrayBuffer))));
  completeParts(parts, plan, planCells(plan));
  const files: Zippable = {};
  for (const name of [...parts.keys()].sort(byName)) files[name] = [parts.get(name) ?? new Uint8Array(), { mtime: NO_TIME, level: LEVEL }];
  return zipSync(files);
}
