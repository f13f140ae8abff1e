import * as v from 'valibot';
import { messagesFor } from '../../../src/i18n/messages';
import type { GqError } from '../../../src/model/errors';
import { errorText } from '../../../src/model/errors';
import { readSeeds } from '../../../src/model/seeds/read';
import { riskRecord } from '../../../src/model/seeds/schema/arrangement';
import { code, quantity, source } from '../../../src/model/seeds/schema/parts';

const place = { document: '001', place: '第九章第一节', row: '三', quote: '指标落实' };

/** The message a faulty file gives, in Chinese. */
function refusal(records: unknown, record: v.GenericSchema<unknown, { id: string }> = riskRecord): string {
  try {
    readSeeds('risks', records, record);
  } catch (error) {
    return errorText(error as GqError, messagesFor('zh-CN'));
  }
  throw new Error('the records were taken');
}

test('good records come back as they are', () => {
  const records = [{ id: 'R-01', name: '指标落实', source: place }];
  expect(readSeeds('risks', records, riskRecord)).toEqual(records);
});

describe('a faulty record is named by file, id and field', () => {
  test('without a source', () => {
    expect(refusal([{ id: 'R-01', name: '指标落实' }])).toContain('seeds/risks.json，记录 R-01，字段 source：缺少，请补填');
  });

  test('with a document the product does not know', () => {
    expect(refusal([{ id: 'R-01', name: '指标落实', source: { ...place, document: '009' } }])).toContain(
      '字段 source.document：应为可选值之一（000 | 001 | 002 | 003 | 004），实为 "009"',
    );
  });

  test('with a source that names no row or quote', () => {
    const message = refusal([{ id: 'R-01', name: '指标落实', source: { document: '001', place: '附件三' } }]);
    expect(message).toContain('字段 source.row：缺少');
    expect(message).toContain('字段 source.quote：缺少');
  });

  test('with a field that is none of the schema', () => {
    expect(refusal([{ id: 'R-01', name: '指标落实', source: place, weight: 3 }])).toContain('字段 weight：没有这个字段');
  });

  test('without an id, by its number', () => {
    expect(
      refusal([
        { id: 'R-01', name: '甲', source: place },
        { name: '乙', source: place },
      ]),
    ).toContain('记录 #2，字段 id：缺少');
  });

  test('with an id that stands twice', () => {
    expect(
      refusal([
        { id: 'R-01', name: '甲', source: place },
        { id: 'R-01', name: '乙', source: place },
      ]),
    ).toContain('记录 R-01，字段 id：代码重复');
  });

  test('with a value that differs from the printed digits', () => {
    const record = v.strictObject({ id: code, area: quantity, source });
    expect(refusal([{ id: 'PK1', area: { value: 28.9, printed: '28.7' }, source: place }], record)).toContain(
      '字段 area：数值与原文印刷的数字不一致',
    );
  });

  test('all of them at once, in English too', () => {
    const records = [
      { id: 'R-01', source: place },
      { id: 'R-02', name: '', source: place },
    ];
    let error: unknown;
    try {
      readSeeds('risks', records, riskRecord);
    } catch (thrown) {
      error = thrown;
    }
    const words = errorText(error as GqError, messagesFor('en-US'));
    expect(words).toContain('seeds/risks.json, record R-01, field name: missing');
    expect(words).toContain('seeds/risks.json, record R-02, field name: expected a text, not empty, found');
  });
});

test('a file that is no list of records is refused', () => {
  expect(refusal({ id: 'R-01' })).toContain('seeds/risks.json');
});
