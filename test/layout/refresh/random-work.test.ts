import fc from 'fast-check';
import { planRefresh } from '../../../src/layout/refresh/plan-refresh';
import type { SheetCells } from '../../../src/model/sheet-cells';
import { cellsOfPlan } from '../plan-cells';
import { byKey, references, values } from './by-key';
import { month } from './months';
import { deed, doDeed } from './people';
import { SimulatedWorkbook } from './simulated-workbook';

const months = [month(202402, 3), month(202403, 5), month(202404, 0)] as const;

/** What the cells of each month hold, and what their formulas refer to. */
const wanted = months.map((plan) => {
  const wants = values(cellsOfPlan(plan));
  return { wants, led: references(cellsOfPlan(plan), (name) => wants.has(name)) };
});

/** Notes with the key of the row they stand beside, where they stand in one. */
function notes(workbook: SheetCells): string[] {
  return workbook.sheets
    .flatMap((sheet) => {
      const rowKeys = new Map<number, string>();
      for (const [place, name] of byKey(sheet).names) rowKeys.set(Number(place.split(',')[0]), name.split(' ').slice(0, 2).join(' '));
      return sheet.cells.flatMap(({ row, value }) =>
        typeof value === 'string' && value.startsWith('批注') ? [`${value} ${rowKeys.get(row) ?? '-'}`] : [],
      );
    })
    .sort();
}

const errors = ({ sheets }: SheetCells): string[] =>
  sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => (formula?.includes('#REF!') === true ? [formula] : [])));

test('whatever people did, the new month stands at its keys, and what they added is still there', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 12 }), fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2), (deeds, from, to) => {
      const [old, plan] = [months[from], months[to]];
      if (old === undefined || plan === undefined) throw new Error('no month');
      const workbook = new SimulatedWorkbook(cellsOfPlan(old));
      deeds.forEach((each, index) => {
        doDeed(workbook, each, `批注${index}`);
      });
      const before = notes(workbook.cells());
      workbook.apply(planRefresh(plan, workbook.cells()), plan);
      const now = workbook.cells();
      const has = values(now);
      const { wants, led } = wanted[to] ?? { wants: new Map<string, unknown>(), led: new Map<string, string>() };
      expect(Object.fromEntries([...wants].map(([name]) => [name, has.get(name)]))).toEqual(Object.fromEntries(wants));
      const leads = references(now, (name) => wants.has(name));
      expect(Object.fromEntries([...led].map(([name]) => [name, leads.get(name)]))).toEqual(Object.fromEntries(led));
      expect(notes(now)).toEqual(before);
      expect(errors(now)).toEqual([]);
      const again = planRefresh(plan, now);
      for (const sheet of again.sheets) expect(sheet).toMatchObject({ kind: 'rewrite', edits: [], inserted: [] });
      workbook.apply(again, plan);
      expect(workbook.cells()).toEqual(now);
    }),
    { numRuns: 8 },
  );
});
