import { withSharedCalls } from './shared-calls';

const shared = (formula: string) => {
  const calls: string[] = [];
  const written = withSharedCalls(formula, (call) => `#${calls.push(call)}`);
  return [written, ...calls];
};

test('calls that search are shared whole, with what they hold', () => {
  expect(shared(`INDEX('a'!B1:B9,MATCH("x)",'a'!A1:A9,0))+SUMIFS('a'!B1:B9,'a'!A1:A9,TEXT(1,"0"))`)).toEqual([
    `INDEX('a'!B1:B9,#1)+#2`,
    `MATCH("x)",'a'!A1:A9,0)`,
    `SUMIFS('a'!B1:B9,'a'!A1:A9,TEXT(1,"0"))`,
  ]);
});

test('names of functions in texts and sheet names are no calls', () => {
  expect(shared(`"MATCH(1)"&'COUNTIF(a)'!A1&"""MATCH("`)).toEqual([`"MATCH(1)"&'COUNTIF(a)'!A1&"""MATCH("`]);
});

test('a call within a shared call is shared with it', () => {
  expect(shared(`COUNTIF('a'!A1:A9,MATCH(1,'a'!A1:A9,0))`)).toEqual(['#1', `COUNTIF('a'!A1:A9,MATCH(1,'a'!A1:A9,0))`]);
});
