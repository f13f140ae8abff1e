import { messagesFor } from '../../../src/i18n/messages';
import { citation } from '../../../src/model/seeds/citation';
import { documents } from '../../../src/model/seeds/files';

const zh = messagesFor('zh-CN');
const place = { document: '001' as const, place: '附件三', row: '4', quote: '…' };

test('a place is named by document, place and row', () => {
  expect(citation(place, documents(), zh)).toBe('《对口帮扶协作规划》附件三，第4行');
  expect(citation(place, documents(), messagesFor('en-US'))).toBe('Paired assistance plan, 附件三, row 4');
});

test('a paragraph is named by its lead', () => {
  expect(citation({ ...place, place: '第一章第一节', row: '园区经济快速发展' }, documents(), zh)).toBe(
    '《对口帮扶协作规划》第一章第一节，园区经济快速发展',
  );
});

test('what is ours and what is a standard says so', () => {
  expect(citation({ own: '可改' }, documents(), zh)).toBe('本系统默认');
  expect(citation({ standard: 'GB/T 2260' }, documents(), zh)).toBe('标准：GB/T 2260');
});
