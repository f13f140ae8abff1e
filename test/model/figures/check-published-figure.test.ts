import { OBS_STATUSES } from '../../../src/model/figure';
import { number, source, published, FIGURES, taken, refused } from './sound-figures';

describe('printed digits and operators are a document’s', () => {
  test.each([
    [{ printed: '12.5' }, '12.5'],
    [{ operator: '≥' }, '≥'],
    [{ printed: '12.5', operator: '≥' }, '12.5'],
  ])('%j of a park is refused', (more, received) => {
    refused(
      { value: number(12.5, more) },
      { field: 'value', fault: 'printedOnly', received },
      `printed和operator只用于公开文件的数（${received}），请删去`,
      `printed and operator are for figures of published documents (${received}); remove them`,
    );
  });

  test.each([
    [34, '34.5'],
    [34, '约34'],
    [0, '—'],
    [0.1, '0.1234567890123456789'],
    [0.123456789012345678, '0.1234567890123456780'],
    [1, '1'.padStart(21, '0')],
  ])('%p is not printed %j', (value, printed) => {
    refused(
      { ...published, value: number(value, { printed }) },
      { field: 'value.printed', fault: 'printed', received: printed, expected: String(value) },
      `原文数字“${printed}”应与数值${value}一致，最多20个字符`,
      `the printed digits "${printed}" must equal the number ${value} and have at most 20 characters`,
    );
  });

  test.each([
    [34, '34.0'],
    [-7.6, '7.6'],
    [1234.5, '1,234.5'],
    [2, '两'],
    [10, '10—20'],
    [1, '1'.padStart(20, '0')],
  ])('%p is printed %j', (value, printed) => {
    taken({ ...published, value: number(value, { printed, operator: '≈' }) });
  });

  test('a document’s number needs neither', () => {
    taken({ ...published, value: number(34) });
  });
});

describe('a document’s figure is published and has a source', () => {
  test.each(OBS_STATUSES.filter((status) => status !== 'published' && status !== 'revised'))('not %s', (status) => {
    refused(
      { ...published, status },
      { field: 'status', fault: 'publishedSource', received: status },
      `公开文件（DOC）的数状态应为published或revised，并写明source，现为${status}`,
      `figures of a document (DOC) have status published or revised and a source; found ${status}`,
    );
  });

  test('not without a source', () => {
    refused(
      { ...published, source: undefined },
      { field: 'source', fault: 'publishedSource', received: '' },
      '公开文件（DOC）的数状态应为published或revised，并写明source，没有写',
      'figures of a document (DOC) have status published or revised and a source; none is given',
    );
  });

  test('published or revised, from any kind of source; others need none', () => {
    for (const status of ['published', 'revised']) taken({ ...published, status });
    for (const one of [{ own: '统计部门更正' }, { standard: 'GB/T 2260' }]) taken({ ...published, source: one });
    for (const status of OBS_STATUSES) taken({ status });
  });
});

describe('a source in a document is a place it has', () => {
  test.each([
    ['published output', '003', '第99页'],
    ['published output', '004', '第8页'],
    ['output of a park', '003', '第8頁'],
  ] as const)('of %s: %s has no %s', (name, document, place) => {
    refused(
      { ...FIGURES[name], source: { ...source, document, place } },
      { field: 'source.place', fault: 'unknownPlace', received: place, expected: document },
      `文件${document}没有“${place}”这个位置，可用的见工作簿“数据来源”`,
      `document ${document} has no place "${place}"; see the sheet of sources in the workbook for those there are`,
    );
  });

  test('a park may name one too', () => {
    taken({ source });
  });
});
