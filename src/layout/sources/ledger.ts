import { localized } from '../../i18n/messages';
import type { Code } from '../../model/code';
import { figureKeyText, type Figure, type FigureValue } from '../../model/figure';
import { isDocumentReporter, reporterKind } from '../../model/reporter';
import { citation } from '../../model/seeds/citation';
import type { LayoutModel } from '../model';
import { valueFormat } from '../figure-format';
import { COUNTED_PROJECT, isCountedProject } from './counted-projects';
import { rowSource, type FieldValue } from '../row-source';

/** Class of a figure for counting: published, empty, sample, or reported. */
type Origin = 'PUB' | 'EMPTY' | 'SAMPLE' | 'REP';

function originOf({ unit, status, value }: Figure): Origin {
  if (value.type === 'empty' && value.state === 'notReported') return 'EMPTY';
  if (status === 'sample') return 'SAMPLE';
  return isDocumentReporter(unit) ? 'PUB' : 'REP';
}

/** A figure's value as its cell shows it, by type. */
const VALUE_FIELD: {
  [T in FigureValue['type']]: (value: Extract<FigureValue, { type: T }>, model: LayoutModel, measure: Code) => FieldValue;
} = {
  number: (value) => ({ number: value.number, format: valueFormat(value) }),
  date: ({ date }) => ({ date }),
  // Six digits, as the period column has them.
  month: ({ month }) => ({ number: month, format: '0' }),
  code: ({ code }, { codes, messages }, measure) => {
    const words = codes.measure(measure)?.codes?.find((entry) => entry.code === code);
    return words === undefined ? code : messages.workbook.coded(code, localized(words, messages));
  },
  text: ({ text }) => text,
  empty: ({ state }, { messages }) => messages.workbook.emptyStates[state] || null,
};

/** What a cell shows of a figure's value: texts and signs for what is no number. */
export const valueField = ({ value, measure }: Figure, model: LayoutModel): FieldValue =>
  (VALUE_FIELD[value.type] as (value: FigureValue, model: LayoutModel, measure: Code) => FieldValue)(value, model, measure);

/** What formulas compare of a value that words accompany. */
const codeOf = ({ value }: Figure): FieldValue => (value.type === 'code' ? value.code : value.type === 'month' ? value.month : null);

const wordsOf = (words: { zh: string; en: string } | undefined, code: string, { messages }: LayoutModel): string =>
  words === undefined ? code : localized(words, messages);

/** Where a figure comes from: a place in a document, or what its reporter says. */
export function sourceOf({ source }: Figure, { seeds, messages }: LayoutModel): string {
  if (source === undefined) return '';
  return 'own' in source ? source.own : citation(source, seeds.documents, messages);
}

/** The current figures of the ledger. */
export const figures = rowSource({
  description: { zh: '台账中的当前数据，一键一行', en: 'current figures of the ledger, one row a key' },
  fields: {
    key: { zh: '键：期别|报送单位|对象|度量|值别', en: 'key: period|reporter|subject|measure|value kind' },
    period: { zh: '期别（六位数字）', en: 'period, six digits' },
    reporterCode: { zh: '报送单位代码', en: 'reporter code' },
    reporterKind: {
      zh: '报送单位类别代码：PARK园区、COUNTY县区、DEPARTMENT部门、PARTNER帮扶区、OFFICE指挥部、DOCUMENT文件',
      en: 'kind of reporter: PARK, COUNTY, DEPARTMENT, PARTNER, OFFICE or DOCUMENT',
    },
    reporter: { zh: '报送单位或发布文件', en: 'reporter or document' },
    subjectCode: { zh: '对象代码', en: 'subject code' },
    subject: { zh: '对象', en: 'subject' },
    measureCode: { zh: '度量代码', en: 'measure code' },
    measure: { zh: '度量', en: 'measure' },
    valueKindCode: { zh: '值别代码', en: 'value kind code' },
    valueKind: { zh: '值别', en: 'value kind' },
    value: { zh: '数据，按原单位', en: 'value in its own unit' },
    valueCode: { zh: '数据为代码或年月时的代码', en: 'code of a value that is a code or a month' },
    unit: { zh: '计量单位', en: 'unit of measure' },
    statusCode: { zh: '状态代码', en: 'status code' },
    status: { zh: '状态', en: 'status' },
    explanation: { zh: '说明：原因代码和文字', en: 'explanation: reason code and text' },
    origin: { zh: '类别代码：PUB公开、REP填报、SAMPLE示例、EMPTY未报', en: 'class: PUB, REP, SAMPLE or EMPTY' },
    counted: { zh: '计入合计的标记：PLANNED有年度计划的项目', en: 'mark of what totals count: PLANNED, a project with a plan' },
    source: { zh: '出处', en: 'source' },
  },
  rows: (model) =>
    model.figures.map((figure) => {
      const { period, unit, subject, measure, valueKind, unitOfMeasure, status, explanation } = figure;
      const { codes, messages } = model;
      const key = figureKeyText(figure);
      return {
        key,
        fields: {
          key,
          period,
          reporterCode: unit,
          reporterKind: reporterKind(unit),
          reporter: wordsOf(codes.reporter(unit), unit, model),
          subjectCode: subject,
          subject: wordsOf(codes.subject(subject), subject, model),
          measureCode: measure,
          measure: wordsOf(codes.measure(measure)?.name, measure, model),
          valueKindCode: valueKind,
          valueKind: messages.workbook.valueKinds[valueKind],
          value: valueField(figure, model),
          valueCode: codeOf(figure),
          unit: unitOfMeasure ?? '',
          statusCode: status,
          status: messages.workbook.statuses[status],
          explanation: explanation === undefined ? '' : messages.workbook.coded(explanation.reason, explanation.text),
          origin: originOf(figure),
          counted: isCountedProject(figure, model) ? COUNTED_PROJECT : '',
          source: sourceOf(figure, model),
        },
      };
    }),
});
