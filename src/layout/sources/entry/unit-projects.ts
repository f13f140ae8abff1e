import { PROGRAMME_OFFICE } from '../../../model/reporter';
import type { Code } from '../../../model/code';
import { GUIDE_LISTS } from '../../guide-lists';
import type { LayoutModel } from '../../model';
import { quantityField, rowSource, type SourceRow } from '../../row-source';
import { PLANNING } from '../projects';
import { knownRows, spareRows } from './added-rows';

/** Who reports a project: the park or county it lies in, the programme office where the documents name none that reports. */
function ownerOf(location: Code | undefined, { seeds }: LayoutModel): Code {
  return seeds.units.some(({ id }) => id === location) && location !== undefined ? location : PROGRAMME_OFFICE;
}

type Fields = 'code' | 'name' | 'category' | 'years' | 'investment' | 'number';

/** The key projects that a unit reports, those it added, and spare rows. */
function rowsOf(model: LayoutModel): SourceRow<Fields>[] {
  const { seeds, unit } = model;
  const own = seeds.projects.filter(({ location }) => ownerOf(location?.value, model) === unit);
  const added = [...knownRows(model, 'projects'), ...spareRows(model, 'projects')];
  return [
    ...own.map(({ id, name, category, years, investment }, index): SourceRow<Fields> => {
      const planning = category === PLANNING;
      return {
        key: id,
        fields: { code: id, name, category, years: years.printed, investment: quantityField(investment), number: index + 1 },
        binding: { unit, subject: id },
        // Plans and designs know neither start nor completion of building.
        ...(planning && { lists: { J07: GUIDE_LISTS.planningStages }, closed: ['J08', 'J08b'] }),
      };
    }),
    ...added.map((code, index): SourceRow<Fields> => ({
      key: code,
      fields: { code, name: null, category: null, years: null, investment: null, number: own.length + index + 1 },
      binding: { unit, subject: code },
    })),
  ];
}

/** Whether a unit has projects to report. */
export const hasProjects = (model: LayoutModel): boolean =>
  model.seeds.projects.some(({ location }) => ownerOf(location?.value, model) === model.unit) || knownRows(model, 'projects').length > 0;

export const unitProjectRows = rowSource<Fields>({
  description: { zh: '本单位报送的重点项目、自行增加的项目和空行', en: 'key projects the unit reports, those it added, and spare rows' },
  fields: {
    code: { zh: '项目代码', en: 'project code' },
    name: { zh: '项目名称；自行增加的为空，由填报单位填', en: 'name; nothing for added ones, which the unit names' },
    category: { zh: '类别', en: 'category' },
    years: { zh: '建设年限；自行增加的为空', en: 'construction years; nothing for added ones' },
    investment: { zh: '计划总投资，万元；自行增加的为空', en: 'planned investment, 万元; nothing for added ones' },
    number: { zh: '行序', en: 'number of the row' },
  },
  rows: rowsOf,
});

/** As many rows as the unit has projects, for the list of their problems. */
export const problemRows = rowSource({
  description: { zh: '问题清单的行，行数同项目数', en: 'rows of the list of problems, as many as projects' },
  fields: { code: { zh: '行代码', en: 'row code' }, number: { zh: '序号', en: 'number' } },
  rows: (model) =>
    rowsOf(model).map((_, index) => {
      const code = `Q${String(index + 1).padStart(2, '0')}`;
      return { key: code, fields: { code, number: index + 1 } };
    }),
});
