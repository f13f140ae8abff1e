import type { Seeds } from './seeds';
import type { PrintedNumber } from './interval';
import type { Quantity } from './schema/parts';
import type { UnitOfMeasure } from '../unit-of-measure';

/** What relations refer to by `id` or `id/column`. */
export interface NumberLookup {
  /** The printed number; undefined when there is none. */
  number: (reference: string) => PrintedNumber | undefined;
  /** Whether such a figure exists, be it an aim in words. */
  knows: (reference: string) => boolean;
}

/** All numbers of the seeds that relations may refer to. */
export function numberLookup(seeds: Seeds): NumberLookup {
  const numbers = new Map<string, PrintedNumber>();
  const inWords = new Set<string>();
  const put = (reference: string, quantity: Quantity, unit: UnitOfMeasure) => {
    const { value, printed, operator } = quantity;
    if (value !== null) numbers.set(reference, { value, printed, operator, unit });
  };
  for (const figure of [...seeds.facts, ...seeds.bulletin, ...seeds.district]) {
    const { id, value, printed, upper, operator, unit } = figure;
    if (value !== null && printed !== undefined) numbers.set(id, { value, printed, upper, operator, unit });
    else inWords.add(id);
  }
  for (const row of seeds.twoCities) {
    for (const [column, quantity] of Object.entries(row.values)) put(`${row.id}/${column}`, quantity, column === 'growth' ? '%' : row.unit);
  }
  for (const indicator of seeds.indicators) {
    for (const [year, quantity] of Object.entries(indicator.values)) put(`${indicator.id}/${year}`, quantity, indicator.unit);
  }
  for (const project of [...seeds.projects, ...seeds.projectTotals]) put(`${project.id}/investment`, project.investment, '万元');
  for (const { id, list } of seeds.projectTotals) {
    const rows = seeds.projects.filter((project) => project.list === list).length;
    put(`${id}/rows`, { value: rows, printed: String(rows) }, '项');
  }
  for (const park of seeds.parks) {
    put(`${park.id}/plannedArea`, park.plannedArea, '平方公里');
    const { projects, cumulativeInvestment, tax, output } = park.expectation2025;
    put(`${park.id}/projects`, projects, '个');
    put(`${park.id}/investment`, cumulativeInvestment, '万元');
    put(`${park.id}/tax`, tax, '万元');
    put(`${park.id}/output`, output, '亿元');
  }
  for (const { id, value, printed, operator, unit } of seeds.funds) {
    if (value !== null && printed !== undefined && unit !== null) numbers.set(id, { value, printed, operator, unit });
  }
  return {
    number: (reference) => numbers.get(reference),
    knows: (reference) => numbers.has(reference) || inWords.has(reference),
  };
}
