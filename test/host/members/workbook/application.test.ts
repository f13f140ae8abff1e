import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

test('calculation is set to manual since ExcelApi 1.8', () => {
  const acting = new Acting({ apiLevel: '1.8' });
  const application = acting.to('Application', acting.workbook, 'application');
  acting.write(application, 'calculationMode', 'Manual');
  expect(acting.read(application, 'calculationMode')).toBe('Manual');
  expect(() => acting.write(application, 'calculationMode', 'manual')).toThrow(refusal('InvalidArgument'));
  const older = new Acting({ apiLevel: '1.7' });
  expect(() => older.write(older.to('Application', older.workbook, 'application'), 'calculationMode', 'Manual')).toThrow(
    refusal('ApiNotFound'),
  );
});

test('calculating asks for what changed, or for everything', () => {
  const acting = new Acting();
  const asked: (boolean | undefined)[] = [];
  acting.excel.calculate = (everything) => asked.push(everything);
  const application = acting.to('Application', acting.workbook, 'application');
  acting.call(application, 'calculate', 'Recalculate');
  acting.call(application, 'calculate', 'Full');
  expect(asked).toEqual([false, true]);
  expect(() => acting.call(application, 'calculate', 'Half')).toThrow(refusal('InvalidArgument'));
});

test('formulas without a calculator are loud', () => {
  const acting = new Acting();
  const sheet = acting.sheet('a');
  sheet.self.cells.set(1, new Map([[1, { value: null, formula: '1+1', format: {} }]]));
  expect(() => acting.excel.calculate()).toThrow(refusal('HostNotImplemented'));
});

test('screen and calculation stand still until the next sync', () => {
  const acting = new Acting();
  const application = acting.to('Application', acting.workbook, 'application');
  acting.call(application, 'suspendApiCalculationUntilNextSync');
  acting.call(application, 'suspendScreenUpdatingUntilNextSync');
  expect(acting.excel.suspended).toEqual({ screen: true, calculation: true });
});

test('what is selected is the first cell until something is, and on the sheet on top', () => {
  const acting = new Acting();
  const area = { firstRow: 2, firstColumn: 2, lastRow: 4, lastColumn: 3 };
  expect(acting.to('Range', acting.workbook, 'getSelectedRange').self.area).toEqual({
    firstRow: 1,
    firstColumn: 1,
    lastRow: 1,
    lastColumn: 1,
  });
  acting.excel.selection = { sheet: acting.excel.workbook.active, area };
  expect(acting.to('Range', acting.workbook, 'getSelectedRange').self.area).toEqual(area);
  expect(acting.to('Range', acting.workbook, 'getActiveCell').self.area).toEqual({
    firstRow: 2,
    firstColumn: 2,
    lastRow: 2,
    lastColumn: 2,
  });
});

test('a workbook that was never saved is called as the screen’s language calls it', () => {
  expect([new Acting(), new Acting({ locale: 'en-US' })].map((acting) => acting.read(acting.workbook, 'name'))).toEqual([
    '工作簿1',
    'Book1',
  ]);
});
