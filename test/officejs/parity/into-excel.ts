import { writePlan } from '../../../src/officejs/write/write-plan';
import type { WriteOutcome } from '../../../src/officejs/write/outcome';
import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { giveCalculator } from '../../host/calculation/give-calculator';
import type { SimulatedExcel } from '../../host/simulated-excel';

/** Bytes of a batch: small, so that larger sheets are written in several, as those of ten thousand rows are. */
const BATCH_BYTES = 256 * 1024;

/**
 * Writes a plan into a new workbook, and takes away the empty sheet that Excel opens with, so that nothing but the plan's is compared.
 */
export async function intoExcel(excel: SimulatedExcel, plan: WorkbookPlan): Promise<WriteOutcome> {
  excel.reset();
  giveCalculator(excel);
  const outcome = await writePlan(plan, { batchBytes: BATCH_BYTES });
  const [first, ...sheets] = excel.workbook.sheets;
  if (first?.name !== 'Sheet1') throw new Error(`Excel opened with ${first?.name ?? 'nothing'}`);
  excel.workbook.sheets = sheets;
  return outcome;
}
