import { ENTRY_GUIDE, GUIDE_LISTS } from '../../src/layout/guide-lists';
import { template } from '../../src/model/templates/files';
import { seeds } from './planned';

const tables = template(ENTRY_GUIDE).blocks.filter(({ kind }) => kind === 'table');

test('the guide has a table of words for every coded measure, and for the reasons', () => {
  const coded = seeds.measures.filter(({ dataType }) => dataType === 'code').map(({ id }) => GUIDE_LISTS.of(id));
  expect(coded.length).toBeGreaterThan(0);
  for (const id of [...coded, GUIDE_LISTS.planningStages, GUIDE_LISTS.reasons]) {
    const table = tables.find((block) => block.id === id);
    expect(table?.kind === 'table' && table.columns.some((column) => column.id === GUIDE_LISTS.words)).toBe(true);
  }
});

test('a table of codes shows the list of its own name', () => {
  const where = tables.flatMap((block) =>
    block.kind === 'table' && block.rows.source === 'codeLists' ? [[block.id, block.rows.where?.['list']]] : [],
  );
  expect(where.length).toBeGreaterThan(0);
  expect(where.filter(([id, list]) => id !== list)).toEqual([]);
});
