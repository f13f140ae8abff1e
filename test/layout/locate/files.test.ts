import { nodeInflate } from '../../../src/cli/node-inflate';
import { figureKeyText } from '../../../src/model/figure';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { describeResaved, resaved } from '../../resaved';
import { filled, readBack, type Filled } from './filled';

// The whole way: a workbook is written, saved again by another program, read from its bytes and understood.

/** Values by key that the bytes of a workbook give, and everything that is said of it. */
function read(bytes: Uint8Array) {
  const { returns, remarks } = readBack(readWorkbook(bytes, '园区月报.xlsx', nodeInflate));
  return {
    figures: new Map(returns.flatMap(({ figures }) => figures.map(({ figure }) => [figureKeyText(figure), figure.value] as const))),
    said: [...remarks, ...returns.flatMap((each) => [...each.contradictions, ...each.remarks])].map(({ kind }) => kind),
  };
}

describe.each(['PK2', 'C441881', 'D04', 'G440112', 'ZHB'])('a workbook of %s', (unit) => {
  let workbook: Filled;
  let bytes: Uint8Array;
  beforeAll(async () => {
    workbook = filled(unit);
    bytes = await writeWorkbook(workbook.plan);
  });

  it('is read from its bytes figure by figure', () => {
    expect(read(bytes)).toEqual({ figures: workbook.truth, said: [] });
  });

  describe.each(['libreoffice', 'openpyxl'] as const)('saved by %s', (by) => {
    describeResaved(by)('on the way', () => {
      it('is read as before', () => {
        expect(read(resaved(bytes, by))).toEqual({ figures: workbook.truth, said: [] });
      }, 120_000);
    });
  });
});
