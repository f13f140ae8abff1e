import { documentText, findSource, placeRange, squeeze } from '../../../src/model/seeds/document-text';
import type { DocumentSeed } from '../../../src/model/seeds/schema/document';

const document = {
  id: '002',
  noise: ['^— \\d+ —$', '^［\\d+］$'],
  places: [
    { id: '第一章', title: '基础', from: '第一章 基础', to: '第二章 目标' },
    { id: '第二章', title: '目标', from: '第二章 目标' },
    { id: '缺', title: '缺', from: '没有这一章' },
  ],
} as unknown as DocumentSeed;

const raw = [
  '目录',
  '第一章 基础',
  '第二章 目标',
  '— 3 —',
  '第一章 基础',
  '完成投资 11.7 16.2',
  '亿元，税',
  '— 4 —',
  '收 8.6 亿元。',
  '第二章 目标',
  '到 2025 年，税收 9',
  '9.5 亿元。',
].join('\n');
const text = documentText(raw, document);
const source = (place: string, quote: string) => ({ document: '002' as const, place, row: '完成投资', quote });

describe('comparable text', () => {
  test('white space stays between two numbers only', () => {
    expect(squeeze('完成 投资 11.7  16.2\n亿元')).toBe('完成投资11.7 16.2亿元');
    expect(squeeze('**产业**<sup>1</sup>［3］基础 63360 m<sup>2</sup>')).toBe('产业基础63360 m2');
    expect(squeeze('12<br>34')).toBe('12 34');
    expect(squeeze('完成率 123％')).toBe('完成率123%');
  });

  test('a sentence runs on across a page break', () => {
    expect(findSource(source('第一章', '税收8.6亿元'), document, text)).toBeUndefined();
  });

  test('two numbers on two lines do not become one', () => {
    expect(text.text).toContain('税收9 9.5亿元');
  });
});

describe('places', () => {
  test('the table of contents is passed over', () => {
    const [from = 0, to = 0] = placeRange(text, document.places[0]!) ?? [];
    expect(text.text.slice(from, to)).toBe('第一章基础完成投资11.7 16.2亿元，税收8.6亿元。');
  });

  test('the nth occurrence can be asked for', () => {
    const [from] = placeRange(text, { ...document.places[0]!, nth: 1 }) ?? [];
    expect(from).toBe(text.text.indexOf('第一章基础'));
  });

  test('anchors that are not there are said', () => {
    expect(findSource(source('缺', '税收'), document, text)).toBe('placeNotFound');
    expect(findSource(source('第九章', '税收'), document, text)).toBe('placeUnknown');
  });
});

describe('quotes', () => {
  test('a quote must stand in its place', () => {
    expect(findSource(source('第二章', '税收8.6亿元'), document, text)).toBe('quoteElsewhere');
    expect(findSource(source('第一章', '税收8.7亿元'), document, text)).toBe('quoteMissing');
  });

  test('a quote must not cut a number', () => {
    expect(findSource(source('第一章', '投资11.7 16'), document, text)).toBe('quoteMissing');
    expect(findSource(source('第一章', '1.7 16.2亿元'), document, text)).toBe('quoteMissing');
    expect(findSource(source('第一章', '投资11.7 16.2'), document, text)).toBeUndefined();
  });

  test('a quote must not run out of its place', () => {
    expect(findSource(source('第一章', '8.6亿元。第二章'), document, text)).toBe('quoteElsewhere');
  });
});
