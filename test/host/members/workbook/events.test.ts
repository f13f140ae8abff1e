import { Acting } from './acting';

const heard = (acting: Acting) => acting.events.map(({ type, target }) => [type, target]);

test('who listens to the workbook hears of sheets that are added, come on top and are deleted', () => {
  const acting = new Acting();
  for (const name of ['Added', 'Activated', 'Deactivated', 'Deleted']) acting.call(acting.sheets, `_Register${name}Event`);
  const sheet = acting.sheet('a');
  acting.call(sheet, 'activate');
  acting.call(sheet, 'delete');
  expect(heard(acting)).toEqual([
    [13, 'Workbook'],
    [12, 'Workbook'],
    [11, 'Workbook'],
    [12, 'Workbook'],
    [11, 'Workbook'],
    [15, 'Workbook'],
  ]);
  expect(acting.events[0]?.args).toEqual({ worksheetId: sheet.self.id, source: 'Local' });
});

test('who listens to one sheet hears of that one', () => {
  const acting = new Acting();
  const [a, b] = [acting.sheet('a'), acting.sheet('b')];
  acting.call(a, '_RegisterActivatedEvent');
  acting.call(b, 'activate');
  acting.call(a, 'activate');
  expect(heard(acting)).toEqual([[11, a.self.id]]);
});

test('names and protection that change are told', () => {
  const acting = new Acting();
  const sheet = acting.sheet('a');
  acting.call(sheet, '_RegisterEventNameChanged');
  acting.call(sheet, '_RegisterProtectionChangedEvent');
  acting.write(sheet, 'name', 'b');
  acting.call(acting.to('WorksheetProtection', sheet, 'protection'), 'protect');
  expect(acting.events.map(({ args }) => args)).toEqual([
    { worksheetId: sheet.self.id, source: 'Local', nameBefore: 'a', nameAfter: 'b' },
    { worksheetId: sheet.self.id, source: 'Local', isProtected: true },
  ]);
});

test('nothing is raised to who stopped listening, or while events are off', () => {
  const acting = new Acting();
  acting.call(acting.sheets, '_RegisterAddedEvent');
  acting.write(acting.to('Runtime', acting.workbook, '_Runtime'), 'enableEvents', false);
  acting.sheet('a');
  acting.write(acting.to('Runtime', acting.workbook, '_Runtime'), 'enableEvents', true);
  acting.call(acting.sheets, '_UnregisterAddedEvent');
  acting.sheet('b');
  expect(acting.events).toEqual([]);
});

test('who writes cells finds by sheet who listens to changes of data', () => {
  const acting = new Acting();
  const sheet = acting.sheet('a');
  acting.call(sheet, '_RegisterDataChangedEvent');
  acting.call(acting.sheets, '_RegisterDataChangedEvent');
  expect([...acting.excel.listeners]).toEqual([sheet.self.id, 'Workbook']);
});
