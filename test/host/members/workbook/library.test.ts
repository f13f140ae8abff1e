import { bootExcel, type BootedExcel } from '../../boot';
import { giveCalculator } from '../../calculation/give-calculator';
import { settle } from '../../protocol/settle';

/** The same members as add-in code meets them: through the unmodified library. */
let host: BootedExcel;
beforeAll(async () => {
  host = await bootExcel();
  giveCalculator(host.excel);
});
beforeEach(() => host.excel.reset());
afterEach(() => expect(host.excel.faults).toEqual([]));

test('a sheet is added, named, coloured, moved and found again in later batches', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('新表');
    await context.sync();
    sheet.name = '总览';
    sheet.tabColor = '#C00000';
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.position = 0;
    sheet.activate();
    await context.sync();
    sheet.load('name,tabColor,showGridlines,showHeadings,position,visibility,id');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({
      name: '总览',
      tabColor: '#C00000',
      showGridlines: false,
      showHeadings: false,
      position: 0,
      visibility: 'Visible',
    });
  });
});

test('names lead to ranges and survive the batch that made them', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const name = context.workbook.names.add('_gq.a.b', sheet.getRange('A3:F20'));
    name.visible = false;
    await context.sync();
    const missing = context.workbook.names.getItemOrNullObject('nope');
    const area = name.getRange().load('address');
    name.load('formula,type,scope,visible');
    context.workbook.names.load('items/name');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect([name.formula, name.type, name.scope, name.visible]).toEqual(["='Sheet1'!$A$3:$F$20", 'Range', 'Workbook', false]);
    expect(area.address).toBe('Sheet1!A3:F20');
    expect(context.workbook.names.items.map((item) => item.name)).toEqual(['_gq.a.b']);
  });
});

test('a part of custom XML is kept, found by its namespace and read', async () => {
  await host.Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<envelope xmlns="urn:a"/>');
    await context.sync();
    const part = context.workbook.customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
    part.load('id,namespaceUri');
    await context.sync();
    const xml = part.getXml();
    await context.sync();
    expect([part.isNullObject, part.namespaceUri, xml.value]).toEqual([false, 'urn:a', '<envelope xmlns="urn:a"/>']);
    part.delete();
    const count = context.workbook.customXmlParts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('properties and settings are written and read', async () => {
  await host.Excel.run(async (context) => {
    const { properties, settings } = context.workbook;
    properties.title = '月报';
    const version = properties.custom.add('version', '1.0');
    const day = settings.add('day', new Date(0));
    await context.sync();
    properties.load('title');
    version.load('value,type');
    day.load('value');
    await context.sync();
    expect([properties.title, version.value, version.type, day.value]).toEqual(['月报', '1.0', 'String', new Date(0)]);
  });
});

test('protection is put on and taken off', async () => {
  await host.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Sheet1');
    protection.protect({ allowFormatColumns: true });
    protection.load('protected,options');
    await context.sync();
    expect([protection.protected, protection.options.allowFormatColumns, protection.options.allowSort]).toEqual([true, true, false]);
    protection.unprotect();
    protection.load('protected,options');
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

test('sheets that are added and activated reach their handlers, unless events are off', async () => {
  const heard: string[] = [];
  const hear = (event: { type: string }) => {
    heard.push(event.type);
    return Promise.resolve();
  };
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(hear);
    worksheets.onActivated.add(hear);
    await context.sync();
    worksheets.add('a').activate();
    await context.sync();
    await settle();
    context.runtime.enableEvents = false;
    worksheets.add('b');
    await context.sync();
    await settle();
  });
  expect(heard).toEqual(['WorksheetAdded', 'WorksheetActivated']);
});

test('a deleted sheet is refused in the batch that still speaks of it', async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('a');
    await context.sync();
    sheet.delete();
    await context.sync();
    sheet.load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('what is selected, how it is calculated and how the file is called can be asked', async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    context.application.load('calculationMode');
    context.workbook.load('name');
    await context.sync();
    expect([range.address, context.application.calculationMode, context.workbook.name]).toEqual(['Sheet1!A1', 'Automatic', '工作簿1']);
  });
});

test('formulas are calculated when their values are read, or when it is asked for while calculation is manual', async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.formulas = [[2, '=A1*3']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2, 6]]);
    context.application.calculationMode = 'Manual';
    range.getCell(0, 0).values = [[5]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5, 6]]);
    context.application.calculate('Recalculate');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[5, 15]]);
  });
});
