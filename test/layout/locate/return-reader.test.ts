import type { Typed } from '../entry';
import { told } from '../planned';
import { returnOf, said } from '../returned';

// Whoever reads a return does not know what the unit has added before, so neither which numbers were printed on spare rows.

const code = (unit: string, number: number) => `${unit}-${String(number).padStart(3, '0')}`;
/** So many projects in talks, as the ledger knows them. */
const talks = (unit: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    told(unit, 'Z01', 0, { subject: code(unit, index + 1), valueKind: 'none', value: { type: 'text', text: '在谈项目' } }),
  );
const read = (unit: string, used: number, typed: Typed) => {
  const { figures, remarks } = returnOf({ unit, ledger: talks(unit, used), typed });
  return { figures: said(figures.map(({ figure }) => figure)), remarks };
};

describe('numbers of added rows', () => {
  test('that the unit has used before are read, however many', () => {
    const { figures, remarks } = read('PK1', 22, { 'investment-list': { 'PK1-022': { investor: '某公司' } } });
    expect(remarks).toEqual([]);
    expect([...figures].filter(([key]) => key.endsWith('|Z01|none'))).toHaveLength(22);
    expect(figures.get('202403|PK1|PK1-022|Z02|none')).toBe('某公司');
  });

  test('on spare rows are read in the list they stand in, though without a ledger they would be spare in another', () => {
    const typed = {
      'investment-list': { 'C441881-025': { name: '新的招商项目' } },
      'project-monthly': { 'C441881-030': { name: '新的重点项目', problem: '用地' } },
      'county-monthly': { 'C441881-040': { headline: '动态' } },
      'fund-ledger': { 'C441881-042': { name: '驻镇资金', paid: 3 } },
    };
    const { figures, remarks } = read('C441881', 8, typed);
    expect(remarks).toEqual([]);
    expect([
      figures.get('202403|C441881|C441881-025|Z01|none'),
      figures.get('202403|C441881|C441881-030|J00|none'),
      figures.get('202403|C441881|C441881-030|J10|none'),
    ]).toEqual(['新的招商项目', '新的重点项目', '用地']);
    expect([figures.get('202403|C441881|C441881-040|C91c|none'), figures.get('202403|C441881|C441881-042|F03|ytd')]).toEqual(['动态', 3]);
  });
});
