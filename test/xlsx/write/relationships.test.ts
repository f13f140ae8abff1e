import { OFFICE, withRelations } from '../../../src/xlsx/write/relationships';
import { elements } from './chart/elements';

const drawing = { id: 'rIdGq1', type: 'drawing', target: '../drawings/drawing1.xml' };
const written = `<Relationship Id="rIdGq1" Type="${OFFICE}/drawing" Target="../drawings/drawing1.xml"/>`;
const open = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';

test('a part without relations gets a part for them', () => {
  expect(withRelations(undefined, [drawing])).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${open}${written}</Relationships>`,
  );
});

test('relations join those that are there', () => {
  const known = `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  expect(withRelations(`${open}${known}</Relationships>`, [drawing])).toBe(`${open}${known}${written}</Relationships>`);
});

test('an empty list is opened for them', () => {
  expect(withRelations(`${open.slice(0, -1)}/>`, [drawing])).toBe(`${open}${written}</Relationships>`);
});

test('several keep their order', () => {
  const more = [drawing, { id: 'rIdGq2', type: 'table', target: '../tables/table1.xml' }];
  expect(elements(withRelations(undefined, more), 'Relationship').map((one) => /Id="(\w+)"/.exec(one)?.[1])).toEqual(['rIdGq1', 'rIdGq2']);
});

test('a target is escaped, and its dollar signs are taken as they are', () => {
  expect(withRelations(`${open}</Relationships>`, [{ ...drawing, target: 'a&b$&$1.xml' }])).toContain('Target="a&amp;b$&amp;$1.xml"');
});
