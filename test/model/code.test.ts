import { isCode } from '../../src/model/code';

test.each(['PK1', 'C441802', 'IND-03a', 'A4-53', 'ZH1', 'D01'])('%s is a code', (text) => {
  expect(isCode(text)).toBe(true);
});

test.each(['2024-02', '1E5', '1.10', 'pk1', 'PK*', 'PK?', 'P K', '', '园区1', 'PK1 '])(
  '%j is none: Excel would read it as something else',
  (text) => {
    expect(isCode(text)).toBe(false);
  },
);
