import { Acting } from './acting';

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

function acted(apiLevel: `1.${number}` = '1.17') {
  const acting = new Acting({ apiLevel });
  const sheet = acting.sheet('园区月报');
  return { acting, sheet, protection: acting.to('WorksheetProtection', sheet, 'protection') };
}

test('a sheet is protected with every option said, and opened again', () => {
  const { acting, protection } = acted();
  acting.call(protection, 'protect', { allowFormatColumns: true });
  expect(acting.read(protection, 'protected')).toBe(true);
  expect(acting.read(protection, 'options')).toMatchObject({ allowFormatColumns: true, allowFormatRows: false, selectionMode: 'Normal' });
  acting.call(protection, 'unprotect');
  expect(acting.read(protection, 'protected')).toBe(false);
});

test('options that Excel does not know are refused', () => {
  const { acting, protection } = acted();
  expect(() => acting.call(protection, 'protect', { allowEverything: true })).toThrow(refusal('InvalidArgument'));
  expect(() => acting.call(protection, 'protect', { allowSort: 1 })).toThrow(refusal('InvalidArgument'));
  expect(() => acting.call(protection, 'protect', { selectionMode: 'Some' })).toThrow(refusal('InvalidArgument'));
});

test('protecting twice and opening what is open are refused', () => {
  const { acting, protection } = acted();
  expect(() => acting.call(protection, 'unprotect')).toThrow(refusal('AccessDenied'));
  acting.call(protection, 'protect');
  expect(() => acting.call(protection, 'protect')).toThrow(refusal('AccessDenied'));
});

test('a password opens what it closed; another one does not, none does not', () => {
  const { acting, protection } = acted();
  acting.call(protection, 'protect', null, '机密');
  expect(() => acting.call(protection, 'unprotect', '机要')).toThrow(refusal('AccessDenied'));
  expect(() => acting.call(protection, 'unprotect')).toThrow(refusal('AccessDenied'));
  acting.call(protection, 'unprotect', '机密');
  expect(acting.read(protection, 'protected')).toBe(false);
});

test('passwords came with ExcelApi 1.7', () => {
  const { acting, protection } = acted('1.6');
  acting.call(protection, 'protect', {}, '');
  expect(() => acting.call(protection, 'unprotect', '机密')).toThrow(refusal('ApiNotFound'));
});

test('the structure of the workbook is protected and opened with its password', () => {
  const { acting } = acted();
  const protection = acting.to('WorkbookProtection', acting.workbook, 'protection');
  acting.call(protection, 'protect', '机密');
  expect(() => acting.call(protection, 'protect')).toThrow(refusal('AccessDenied'));
  expect(() => acting.call(protection, 'unprotect')).toThrow(refusal('AccessDenied'));
  acting.call(protection, 'unprotect', '机密');
  expect(acting.read(protection, 'protected')).toBe(false);
});
