import { rowSource } from '../row-source';
import { textOf } from './projects';

/** Matters the overview has room for. */
const MATTERS = 5;

/** What the key projects ask to be settled, the first of the lists first; a page has room for five. */
export const matters = rowSource({
  description: { zh: '需协调事项，至多5条', en: 'matters to be settled, at most five' },
  fields: {
    project: { zh: '项目', en: 'project' },
    problem: { zh: '存在问题', en: 'problem' },
    need: { zh: '需协调事项', en: 'what is asked' },
    unit: { zh: '责任单位', en: 'who is asked' },
    deadline: { zh: '时限', en: 'until when' },
  },
  rows: (model) =>
    model.seeds.projects
      .map(({ id, name }) => ({
        key: id,
        fields: {
          project: name,
          problem: textOf(model, id, 'J10'),
          need: textOf(model, id, 'J10b'),
          unit: textOf(model, id, 'J10c'),
          deadline: textOf(model, id, 'J10d'),
        },
      }))
      .filter(({ fields }) => fields.need !== '')
      .slice(0, MATTERS),
});
