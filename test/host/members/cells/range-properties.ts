import type { PlanArea } from '../../../../src/model/area';
import { addressOf, cellArea, isUnbounded, sheetPrefix } from '../../model/areas';
import { edgesOf, lineAt, type AreaSide } from '../../model/borders';
import { common, formatsIn } from '../../model/cell-formats';
import { cellAt } from '../../model/cell-grid';
import { guardSize, MOST_CELLS } from '../../model/guards';
import { isHidden, sizeOf } from '../../model/sizes';
import type { SheetModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { method, type Member } from '../../protocol/host-type';
import type { RangeSelf } from '../selves';
import { LINE_PROPERTIES } from './borders';
import { FILL } from './fill';
import { FONT } from './font';
import type { FormatProperty } from './format-property';
import { PROTECTION } from './format-protection';
import { placeOf } from './range-arguments';
import { ALIGNMENT } from './range-format';

/** Gives a part of the properties of some cells that an add-in asked for. */
type Part = (sheet: SheetModel, area: PlanArea, asked: unknown, place: string) => unknown;

/** Parts by the name an add-in asks for them. */
type Parts = Readonly<Record<string, Part>>;

/** The parts that were asked for: those that are true, or have something asked of them. What is not known is refused by name. */
const asked =
  (parts: Parts): Part =>
  (sheet, area, options, place) => {
    if (typeof options !== 'object' || options === null) throw new HostError('InvalidArgument', `${place}: ${JSON.stringify(options)}`);
    const wanted = Object.entries(options).filter(([, option]) => option !== false && option !== null && option !== undefined);
    return Object.fromEntries(
      wanted.map(([name, option]) => {
        const part = parts[name];
        if (part === undefined) throw new HostError('HostNotImplemented', `${place}: ${name}`);
        return [name, part(sheet, area, option, `${place}: ${name}`)];
      }),
    );
  };

const property =
  ({ read }: FormatProperty): Part =>
  (sheet, area) =>
    common([...formatsIn(sheet, [area])].map(read));

const properties = (table: Readonly<Record<string, FormatProperty>>): Parts =>
  Object.fromEntries(Object.entries(table).map(([name, entry]) => [name, property(entry)]));

/** One side of the borders of the cells. */
const border = (side: AreaSide): Part =>
  asked(
    Object.fromEntries(
      Object.entries(LINE_PROPERTIES).map(([name, read]) => [
        name,
        (sheet: SheetModel, area: PlanArea) => common([...edgesOf(area, side)].map((edge) => read(lineAt(sheet, edge)))),
      ]),
    ),
  );

const SIDES = { top: border('EdgeTop'), bottom: border('EdgeBottom'), left: border('EdgeLeft'), right: border('EdgeRight') };

/** All sides of the borders are asked for at once. */
const borders: Part = (sheet, area, options, place) =>
  Object.fromEntries(Object.entries(SIDES).map(([side, part]) => [side, part(sheet, area, options, place)]));

const FORMAT: Parts = {
  ...properties(ALIGNMENT),
  font: asked(properties(FONT)),
  fill: asked(properties(FILL)),
  protection: (sheet, area, _option, place) => asked(properties(PROTECTION))(sheet, area, { locked: true, formulaHidden: true }, place),
  borders,
};

const address: Part = (sheet, area) => sheetPrefix(sheet.name) + addressOf(area);

const CELL: Parts = {
  address,
  hidden: (sheet, { firstRow, firstColumn }) => isHidden(sheet, 'row', firstRow) || isHidden(sheet, 'column', firstColumn),
  hyperlink: (sheet, { firstRow, firstColumn }) => cellAt(sheet, firstRow, firstColumn)?.link ?? null,
  format: asked(FORMAT),
};

const ROW: Parts = {
  address,
  rowIndex: (_sheet, { firstRow }) => firstRow - 1,
  rowHidden: (sheet, { firstRow }) => isHidden(sheet, 'row', firstRow),
  format: asked({ ...FORMAT, rowHeight: (sheet, { firstRow }) => sizeOf(sheet, 'row', firstRow) }),
};

const COLUMN: Parts = {
  address,
  columnIndex: (_sheet, { firstColumn }) => firstColumn - 1,
  columnHidden: (sheet, { firstColumn }) => isHidden(sheet, 'column', firstColumn),
  format: asked({ ...FORMAT, columnWidth: (sheet, { firstColumn }) => sizeOf(sheet, 'column', firstColumn) }),
};

/** The numbers from one to another. */
const numbers = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** A method that gives properties of parts of a range, in the shape of `split`. */
const perPart = (name: string, split: (self: RangeSelf, ask: (area: PlanArea) => unknown) => unknown[], parts: Parts): Member<RangeSelf> =>
  method('1.9', (self, [options]) => {
    const place = placeOf(`Range.${name}`, self.sheet, [self.area]);
    return split(self, (area) => asked(parts)(self.sheet, area, options, place));
  });

/** Properties of the cells, rows and columns of a range, many in one answer. */
export const rangeProperties: Readonly<Record<string, Member<RangeSelf>>> = {
  getCellProperties: perPart(
    'getCellProperties',
    ({ sheet, area }, ask) => {
      const place = placeOf('Range.getCellProperties', sheet, [area]);
      const [rows, columns] = [numbers(area.firstRow, area.lastRow), numbers(area.firstColumn, area.lastColumn)];
      if (isUnbounded(area)) throw new HostError('InvalidArgument', `${place}: a range without end`);
      guardSize(rows.length * columns.length, MOST_CELLS.read, place);
      return rows.map((row) => columns.map((column) => ask(cellArea(row, column))));
    },
    CELL,
  ),
  getRowProperties: perPart(
    'getRowProperties',
    ({ area }, ask) => numbers(area.firstRow, area.lastRow).map((row) => ask({ ...area, firstRow: row, lastRow: row })),
    ROW,
  ),
  getColumnProperties: perPart(
    'getColumnProperties',
    ({ area }, ask) =>
      numbers(area.firstColumn, area.lastColumn).map((column) => ask({ ...area, firstColumn: column, lastColumn: column })),
    COLUMN,
  ),
};
