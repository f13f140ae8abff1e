import fc from 'fast-check';
import { ILLEGAL_CHARACTERS } from '../../src/model/illegal-characters';

const illegal = (text: string) => ILLEGAL_CHARACTERS.test(text);
const control = Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![0x09, 0x0a, 0x0d].includes(code));

test.each(control.map((code) => code.toString(16).padStart(4, '0')))('control character U+%s is illegal', (code) => {
  expect(illegal(`甲${String.fromCharCode(parseInt(code, 16))}乙`)).toBe(true);
});

test('tab and line ends are legal: people type them', () => {
  expect(illegal('一\t二\n三\r\n四')).toBe(false);
});

test.each(['\uFFFE', '\uFFFF'])('the non-character %j is illegal', (character) => {
  expect(illegal(character)).toBe(true);
});

test.each(['\uD800', '甲\uDBFF', '\uDC00甲', '\uDFFF', '\uDE00\uD83D', '\uD83D\uD83D\uDE00', '\uD83D\uDE00\uDE00'])(
  'half a character is illegal: %j',
  (text) => {
    expect(illegal(text)).toBe(true);
  },
);

test.each(['', '广清协作', '𠮷野', '😀', '😀😀', '\u{10FFFF}', '\uFFFD', '\uE000', '—…·《》㎡'])('%j is legal', (text) => {
  expect(illegal(text)).toBe(false);
});

test('asking twice gives the same answer', () => {
  expect([illegal('\u0007'), illegal('\u0007'), illegal('甲'), illegal('甲')]).toEqual([true, true, false, false]);
});

test('a text of whole characters from the space on is legal', () => {
  const character = fc
    .integer({ min: 0x20, max: 0x10ffff })
    .filter((code) => !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff)
    .map((code) => String.fromCodePoint(code));
  fc.assert(fc.property(fc.array(character), (characters) => !illegal(characters.join(''))));
});
