import * as v from 'valibot';
import { CODE_OF_KIND, UNIT_KINDS } from '../../reporting-unit';
import { code, documentSource, localizedText, source } from './parts';

/** A reporting unit, in official order. */
export const unitRecord = v.pipe(
  v.strictObject({
    /** Stable code. */
    id: code,
    /** What kind of unit it is. */
    kind: v.picklist(UNIT_KINDS),
    /** Official name. */
    name: localizedText,
    /** Short name. */
    shortName: localizedText,
    /** For 广州 districts: whom they help, as far as the documents say. `states`: the text says helps or pairs; `implies`: it shows joint work. */
    helps: v.array(v.strictObject({ unit: code, strength: v.picklist(['states', 'implies']), source: documentSource })),
    source,
  }),
  v.check(({ id, kind }) => CODE_OF_KIND[kind].test(id), 'kindCode'),
);
export type UnitSeed = v.InferOutput<typeof unitRecord>;

/** A subject that is no reporting unit: 合作区, a city, all parks together. */
export const subjectRecord = v.strictObject({
  /** Code: ZH1, PKS8, C441800 … */
  id: code,
  /** Name. */
  name: localizedText,
  /** Members it is made of, where it is a whole of its own; its totals are its own and no sum of eight parks. */
  members: v.array(v.strictObject({ unit: code, sources: v.pipe(v.array(documentSource), v.minLength(1)) })),
  source,
});
export type SubjectSeed = v.InferOutput<typeof subjectRecord>;
