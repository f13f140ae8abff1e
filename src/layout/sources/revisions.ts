import { localized } from '../../i18n/messages';
import { dateTimeText } from '../../model/date-time-text';
import { figureKeyText } from '../../model/figure';
import { rowSource } from '../row-source';
import { sourceOf, valueField } from './ledger';

/** Values of the ledger that others replaced, latest first. */
export const revisions = rowSource({
  description: { zh: '台账中被替换过的数，最近的在前', en: 'values of the ledger that were replaced, latest first' },
  fields: {
    key: { zh: '键', en: 'key' },
    period: { zh: '期别（六位数字）', en: 'period, six digits' },
    reporter: { zh: '报送单位', en: 'reporter' },
    subject: { zh: '对象', en: 'subject' },
    measure: { zh: '度量', en: 'measure' },
    valueKind: { zh: '值别', en: 'value kind' },
    former: { zh: '原值', en: 'former value' },
    revised: { zh: '新值', en: 'new value' },
    unit: { zh: '计量单位', en: 'unit of measure' },
    formerStatus: { zh: '原状态', en: 'former status' },
    status: { zh: '新状态', en: 'new status' },
    acceptedAt: { zh: '入账时间', en: 'when it was accepted' },
    acceptedBy: { zh: '经手', en: 'who accepted it' },
    origin: { zh: '来自的文件或命令', en: 'file or command it came from' },
    reason: { zh: '修订依据：该批的理由，没有则为新值的出处', en: 'reason of the batch, else the source of the new value' },
    batch: { zh: '批次', en: 'batch' },
  },
  rows: (model) => {
    const { codes, messages } = model;
    const name = (words: { zh: string; en: string } | undefined, code: string) => (words === undefined ? code : localized(words, messages));
    return model.revisions.map(({ former, revised, batch }) => {
      const key = figureKeyText(former);
      return {
        key: `${batch.id}|${key}`,
        fields: {
          key,
          period: former.period,
          reporter: name(codes.reporter(former.unit), former.unit),
          subject: name(codes.subject(former.subject), former.subject),
          measure: name(codes.measure(former.measure)?.name, former.measure),
          valueKind: messages.workbook.valueKinds[former.valueKind],
          former: valueField(former, model),
          revised: valueField(revised, model),
          unit: revised.unitOfMeasure ?? former.unitOfMeasure ?? '',
          formerStatus: messages.workbook.statuses[former.status],
          status: messages.workbook.statuses[revised.status],
          acceptedAt: dateTimeText(batch.acceptedAt),
          acceptedBy: batch.acceptedBy,
          origin: batch.origin,
          // Who gives no reason of the batch may have named where the figure comes from.
          reason: batch.reason ?? sourceOf(revised, model),
          batch: batch.id,
        },
      };
    });
  },
});
