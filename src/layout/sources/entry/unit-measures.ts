import { localized } from '../../../i18n/messages';
import { CODE_OF_KIND, UNIT_KINDS, type UnitKind } from '../../../model/reporting-unit';
import { isDue } from '../../../model/reporting-calendar';
import type { MeasureSeed } from '../../../model/seeds/schema/measure';
import { LIST_ANSWERS } from '../../../summary/list-counts';
import type { LayoutModel } from '../../model';
import { rowSource } from '../../row-source';

/** What a measure must be about to stand on the form of a kind of unit. */
const GROUP_OF_KIND: Readonly<Partial<Record<UnitKind, MeasureSeed['group']>>> = { park: 'park', county: 'county' };
/** The forms of those kinds: the programme office makes them to look at. */
const GROUP_OF_FORM: Readonly<Record<string, MeasureSeed['group']>> = { 'park-monthly': 'park', 'county-monthly': 'county' };

/** Kind of the unit a workbook is for; undefined for the programme office. */
export const kindOf = ({ unit }: Pick<LayoutModel, 'unit'>): UnitKind | undefined =>
  UNIT_KINDS.find((kind) => CODE_OF_KIND[kind].test(unit));

/** Frequencies whose measures a form leaves out where they are not due, because it says nothing about them: there is no January figure. */
const isAsked = ({ frequency }: MeasureSeed, { period }: LayoutModel): boolean => frequency !== 'monthNoJan' || isDue(frequency, period);

/** What the measures of a unit are about; for the programme office, those of the forms that its workbook has. */
function groupsOf(model: LayoutModel): readonly (MeasureSeed['group'] | undefined)[] {
  const kind = kindOf(model);
  return kind === undefined ? model.sheets.map(({ id }) => GROUP_OF_FORM[id]) : [GROUP_OF_KIND[kind]];
}

/** Measures that the unit's form asks for, in the order of the catalogue; texts have lists of their own. */
export function unitMeasures(model: LayoutModel): MeasureSeed[] {
  const groups = groupsOf(model);
  return model.seeds.measures.filter(
    (measure) =>
      groups.includes(measure.group) &&
      measure.defaultOn &&
      measure.dataType !== 'text' &&
      measure.unit !== null &&
      isAsked(measure, model),
  );
}

/** How deep a measure lies among the parts of others: 1 for a # row. */
function depthOf(measure: MeasureSeed, measures: readonly MeasureSeed[]): number {
  const parent = measures.find(({ id }) => id === measure.parent);
  return parent === undefined ? 0 : depthOf(parent, measures) + 1;
}

/** The measures of the unit's monthly form. */
export const unitMeasureRows = rowSource({
  description: { zh: '本单位月报的指标，按度量目录次序', en: "measures of the unit's monthly form in the order of the catalogue" },
  fields: {
    code: { zh: '代码', en: 'code' },
    group: { zh: '类别代码：park园区、county县区', en: 'what it is about: park or county' },
    name: { zh: '指标名称，#为其中项', en: 'name, # for a part' },
    unit: { zh: '计量单位', en: 'unit of measure' },
    definition: { zh: '口径', en: 'definition' },
    frequency: { zh: '频率', en: 'frequency' },
  },
  rows: (model) => {
    const measures = unitMeasures(model);
    const { messages, unit } = model;
    return measures.map((measure) => {
      const { id, group, name, unit: unitOfMeasure, definition, frequency } = measure;
      const depth = depthOf(measure, measures);
      const answers = LIST_ANSWERS[id];
      return {
        key: id,
        fields: {
          code: id,
          group,
          name: `${depth === 0 ? '' : `${'　'.repeat(depth)}#`}${localized(name, messages)}`,
          unit: unitOfMeasure,
          definition: localized(definition, messages),
          frequency: messages.workbook.frequencies[frequency],
        },
        binding: { unit, subject: unit, measure: id },
        ...(answers && { answers }),
      };
    });
  },
});
