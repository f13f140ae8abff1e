import type { SimulatedExcel } from '../simulated-excel';
import { Calculator } from './calculator';

/** Gives a simulated Excel its formula engine: what changed is calculated, or everything when that is asked for. */
export function giveCalculator(excel: SimulatedExcel): void {
  let calculator: Calculator | undefined;
  const forget = () => {
    calculator?.free();
    calculator = undefined;
  };
  excel.calculate = (everything = false) => {
    if (everything || calculator?.fits(excel.workbook) !== true) forget();
    try {
      calculator ??= new Calculator(excel.workbook);
      calculator.calculate();
    } catch (error) {
      // What it was fed before it broke off is not known.
      forget();
      throw error;
    }
    excel.workbook.stale = false;
  };
}
