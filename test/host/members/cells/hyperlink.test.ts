import { OnCells, refusal } from '../../on-cells';

let on: OnCells;
beforeEach(() => (on = new OnCells()));

const set = (address: string, link: unknown) => on.set(on.range(address), 'hyperlink', link);

test('a link is read back with its text, which stands in the cell as a text', () => {
  set('A1', { documentReference: "'项目库'!A3", screenTip: '去', textToDisplay: '2024-02' });
  expect(on.get(on.range('A1'), 'hyperlink')).toEqual({ documentReference: "'项目库'!A3", screenTip: '去', textToDisplay: '2024-02' });
  expect(on.values('A1')).toEqual([['2024-02']]);
});

test('a cell that holds something keeps it', () => {
  on.write('A1', '甲');
  set('A1', { documentReference: 'B2' });
  expect(on.values('A1')).toEqual([['甲']]);
});

test('a cell without anything shows where it leads', () => {
  set('A1', { address: 'https://example.org/' });
  expect(on.values('A1')).toEqual([['https://example.org/']]);
});

test('a link brings Excel’s look of links', () => {
  set('A1', { documentReference: 'B2' });
  const font = on.to('RangeFont', on.format('A1'), 'font');
  expect([on.get(font, 'underline'), on.get(font, 'color')]).toEqual(['Single', '#0563C1']);
});

test('cells of several links, or some without, have none in common', () => {
  set('A1:A2', { documentReference: 'B2' });
  expect(on.get(on.range('A1:A2'), 'hyperlink')).toEqual({ documentReference: 'B2' });
  expect(on.get(on.range('A1:A3'), 'hyperlink')).toBeNull();
});

test.each([{}, { screenTip: 'x' }, { address: 'a', documentReference: 'B2' }, { address: 3 }, { target: 'a' }, null])(
  '%j is no link',
  (link) => {
    expect(refusal(() => set('A1', link))).toBe('InvalidArgument');
  },
);

test('protected sheets take links only with permission', () => {
  on.sheet.protection = { options: {} };
  expect(refusal(() => set('A1', { documentReference: 'B2' }))).toBe('AccessDenied');
});
