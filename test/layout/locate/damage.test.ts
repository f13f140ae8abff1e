import { figureKeyText } from '../../../src/model/figure';
import { DAMAGES, type Damage, type Scene } from './damage/table';
import { filled, readBack, type Filled } from './filled';

/** Units of every kind; those of a kind are sent the same forms. */
const UNITS = ['PK2', 'C441881', 'D04', 'G440112', 'ZHB'];

/** Every table to fill in of a unit's workbook. */
function scenes(unit: string): Scene[] {
  const workbook: Filled = filled(unit);
  return workbook.placed.flatMap((sheet) =>
    sheet.blocks.flatMap((table) => {
      const slots = workbook.slots.filter((slot) => slot.table === table);
      const slot = slots[Math.floor(slots.length / 2)];
      return table.kind === 'table' && slot ? [{ filled: workbook, sheet, table, slots, slot }] : [];
    }),
  );
}

/** Reads a damaged workbook and says what is not as it must be. */
function outcome({ done, loses = () => false, says = [], maySay = [] }: Damage, scene: Scene) {
  const reading = readBack(done(scene.filled.cells, scene));
  const figures = new Map(reading.returns.flatMap((each) => each.figures).map(({ figure }) => [figureKeyText(figure), figure.value]));
  const remarks = [...reading.remarks, ...reading.returns.flatMap((each) => [...each.contradictions, ...each.remarks])];
  const kinds = [...new Set(remarks.map(({ kind }) => kind))];
  const lost = new Set(scene.filled.slots.filter((slot) => loses(slot, scene)).map(({ key }) => figureKeyText(key)));
  return {
    misread: [...figures].filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(scene.filled.truth.get(key))),
    lostUnexpectedly: [...scene.filled.truth.keys()].filter((key) => !figures.has(key) && !lost.has(key)),
    readUnexpectedly: [...lost].filter((key) => figures.has(key)),
    unsaid: says.filter((kind) => !kinds.includes(kind)),
    saidBesides: kinds.filter((kind) => !says.includes(kind) && !maySay.includes(kind)),
  };
}

const FINE = { misread: [], lostUnexpectedly: [], readUnexpectedly: [], unsaid: [], saidBesides: [] };

/** Tables that a unit before has already been through. */
const seen = new Set<string>();

describe.each(UNITS)('a workbook of %s', (unit) => {
  const all = scenes(unit).filter(({ sheet, table }) => {
    const name = `${sheet.layout.template}/${table.table.id}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });

  it('has tables to fill in', () => {
    expect(all.length).toBeGreaterThan(0);
  });

  describe.each(all.map((scene) => [`${scene.sheet.layout.template}/${scene.table.table.id}`, scene] as const))('%s', (_, scene) => {
    it.each(DAMAGES.filter(({ needs = () => true }) => needs(scene)).map((damage) => [damage.name, damage] as const))(
      'is read as it should be: %s',
      (_name, damage) => {
        expect(outcome(damage, scene)).toEqual(FINE);
      },
    );
  });
});
