import { localized } from '../../../i18n/messages';
import type { Code } from '../../../model/code';
import type { ValueKind } from '../../../model/figure';
import { INDICATOR_VALUE_KIND } from '../../../model/figures/indicator-key';
import { pastRowKey } from '../../binding';
import type { LayoutModel } from '../../model';
import { rowSource, type RowSource } from '../../row-source';
import { NAMED_BY, spareRows, type AddedList } from './added-rows';
import { fundRows, helpedCounties, isOffice } from './lists';
import { unitIndicators } from './unit-indicators';
import { kindOf, unitMeasures } from './unit-measures';
import { unitProjectRows } from './unit-projects';

/** A figure whose course the sheet 历史 shows. */
interface Course {
  subject: Code;
  measure: Code;
  valueKind: ValueKind;
}

/** Value kinds that tell the course of a measure: cumulative values, ends of periods, and growth where nothing else is sure. */
const TOLD: readonly ValueKind[] = ['ytd', 'periodEnd', 'growth'];

function measureCourses(model: LayoutModel): Course[] {
  return unitMeasures(model).flatMap(({ id, valueKinds, requiredKinds, computedKinds }) =>
    valueKinds
      .filter((kind) => TOLD.includes(kind) && (kind !== 'growth' || requiredKinds.includes('growth') || !computedKinds.includes('growth')))
      .map((valueKind) => ({ subject: model.unit, measure: id, valueKind })),
  );
}

/** Rows of a list but for the spare ones. */
function rowsInUse(source: RowSource, list: AddedList, model: LayoutModel): Code[] {
  const spare = new Set(spareRows(model, list));
  return source.rows(model).flatMap(({ key }) => (spare.has(key) ? [] : [key]));
}

/** What a unit called a row it added, when it last did. */
function ownName(subject: Code, { index, unit, period }: LayoutModel): string | undefined {
  for (const measure of Object.values(NAMED_BY)) {
    const named = index.latestOf({ period, unit, subject, measure, valueKind: 'none' });
    if (named?.value.type === 'text') return named.value.text;
  }
  return undefined;
}

/** Courses of the funds a unit keeps: counties, partner districts and the office do. */
function fundCourses(model: LayoutModel): Course[] {
  const kind = kindOf(model);
  if (kind !== 'county' && kind !== 'partnerDistrict' && !isOffice(model)) return [];
  return rowsInUse(fundRows, 'funds', model).flatMap((subject): Course[] => [
    { subject, measure: 'F03', valueKind: 'ytd' },
    { subject, measure: 'F04', valueKind: 'ytd' },
    { subject, measure: 'F05', valueKind: 'periodEnd' },
  ]);
}

function assistanceCourses(model: LayoutModel): Course[] {
  if (kindOf(model) !== 'partnerDistrict') return [];
  return helpedCounties(model).flatMap((subject): Course[] => [
    { subject, measure: 'C24', valueKind: 'ytd' },
    { subject, measure: 'C31', valueKind: 'periodEnd' },
  ]);
}

function projectCourses(model: LayoutModel): Course[] {
  return rowsInUse(unitProjectRows, 'projects', model).flatMap((subject): Course[] => [
    { subject, measure: 'J03', valueKind: 'ytd' },
    { subject, measure: 'J04', valueKind: 'sinceStart' },
  ]);
}

const indicatorCourses = (model: LayoutModel): Course[] =>
  unitIndicators(model).map(({ id, nature }) => ({ subject: id, measure: id, valueKind: INDICATOR_VALUE_KIND[nature.value] }));

/** Every figure whose course 历史 shows. */
const coursesOf = (model: LayoutModel): Course[] => [
  ...measureCourses(model),
  ...indicatorCourses(model),
  ...assistanceCourses(model),
  ...fundCourses(model),
  ...projectCourses(model),
];

export const historyRows = rowSource({
  description: {
    zh: '本单位各项数据近12个月的走势，一项一行',
    en: "the course of the unit's figures over the last twelve months, one a row",
  },
  fields: {
    code: { zh: '度量代码', en: 'measure code' },
    subject: { zh: '对象；本单位自身的为空', en: 'subject; nothing for the unit itself' },
    measure: { zh: '指标', en: 'measure' },
    valueKind: { zh: '值别', en: 'value kind' },
    unit: { zh: '计量单位', en: 'unit of measure' },
  },
  rows: (model) => {
    const { codes, messages, unit } = model;
    return coursesOf(model).map((course) => {
      const { subject, measure, valueKind } = course;
      const words = codes.measure(measure);
      const about = codes.subject(subject);
      return {
        key: pastRowKey(course),
        fields: {
          code: measure,
          subject:
            subject === unit || subject === measure || about === undefined ? null : (ownName(subject, model) ?? localized(about, messages)),
          measure: words === undefined ? measure : localized(words.name, messages),
          valueKind: messages.workbook.valueKinds[valueKind],
          unit: valueKind === 'growth' ? '%' : (words?.unit ?? ''),
        },
      };
    });
  },
});
