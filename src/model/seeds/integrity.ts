import { isDocumentSource } from '../source';
import { scaleOf } from '../unit-of-measure';
import { claimsOf } from './claims';
import type { Seeds } from './seeds';

/** A code or a place of a document that a record names and the seeds do not have, or have as something else, or twice. */
export interface DanglingCode {
  /** Seed file, by its key. */
  file: keyof Seeds;
  /** Id of the record. */
  record: string;
  /** The code that leads nowhere. */
  code: string;
}

/** Aims that do not continue what they name: a result of the same aspect, counted alike. */
function unfitPairs(seeds: Seeds): DanglingCode[] {
  const results = new Map(seeds.district.map((figure) => [figure.id, figure]));
  return seeds.district.flatMap(({ id, kind, pair, aspect, unit }) => {
    const result = pair === undefined ? undefined : results.get(pair);
    const fits =
      result === undefined ||
      (kind === 'target' && result.kind === 'result' && result.aspect === aspect && scaleOf(result.unit).base === scaleOf(unit).base);
    return fits ? [] : [{ file: 'district' as const, record: id, code: result.id }];
  });
}

/** Projects whose location their source does not bear out: the quote names the park or county, or the row of 附件七 is the park's. */
function unfitLocations(seeds: Seeds): DanglingCode[] {
  const rowOf = new Map(seeds.parks.map(({ id, movedIn }) => [id, movedIn?.source.row]));
  const namesOf = (code: string) =>
    [
      ...seeds.parks.filter(({ id }) => id === code).flatMap(({ name, shortName, aliases }) => [name.zh, shortName.zh, ...aliases]),
      ...[...seeds.units, ...seeds.subjects]
        .filter(({ id }) => id === code)
        .flatMap((unit) => [unit.name.zh, 'shortName' in unit ? unit.shortName.zh : '']),
    ].filter((name) => name !== '');
  return seeds.projects.flatMap(({ id, location }) => {
    if (location === null || !isDocumentSource(location.source)) return [];
    const { place, row, quote } = location.source;
    const borneOut = place === '附件七' ? rowOf.get(location.value) === row : namesOf(location.value).some((name) => quote.includes(name));
    return borneOut ? [] : [{ file: 'projects' as const, record: id, code: location.value }];
  });
}

/** Codes of measures and of their lists as formulas and rules of computed measures spell them. */
const NAMED_IN_RULE = /\b[A-Z]\d{2}[a-z]?\b/g;

/** Measures computed from what the catalogue does not have. */
function unfitRules({ measures }: Seeds): DanglingCode[] {
  const known = new Set(
    measures.flatMap(({ id, codes, codesAlt }) => [id, ...[...(codes ?? []), ...(codesAlt ?? [])].map(({ code }) => code)]),
  );
  return measures.flatMap(({ id, computedFrom }) => {
    if (computedFrom === null) return [];
    const rule = 'formula' in computedFrom ? computedFrom.formula : computedFrom.rule;
    const unknown = [...rule.matchAll(NAMED_IN_RULE)].map(([code]) => code).filter((code) => !known.has(code));
    return unknown.map((code) => ({ file: 'measures' as const, record: id, code }));
  });
}

/** Ids that another file has given away already: relations name figures by id alone. A park is the unit of its code, described further. */
function doubleCodes(seeds: Seeds): DanglingCode[] {
  const files = (Object.keys(seeds) as (keyof Seeds)[]).filter((file) => file !== 'parks');
  const seen = new Set<string>();
  return files.flatMap((file) =>
    seeds[file].flatMap(({ id }) => {
      const known = seen.has(id);
      seen.add(id);
      return known ? [{ file, record: id, code: id }] : [];
    }),
  );
}

/** Finds codes and places that lead nowhere, or to two records. */
export function danglingCodes(seeds: Seeds): DanglingCode[] {
  const ids = (...lists: readonly (readonly { id: string }[])[]) => new Set(lists.flat().map(({ id }) => id));
  const subjects = ids(seeds.units, seeds.subjects);
  const units = ids(seeds.units);
  const measures = ids(seeds.measures);
  const stated = ids(seeds.facts, seeds.bulletin, seeds.district);
  const anomalies = ids(seeds.anomalies);
  const ratioTerms = ids(seeds.measures, seeds.indicators);
  const dangling: DanglingCode[] = [];
  const need = (file: keyof Seeds, record: string, code: string | null | undefined, known: ReadonlySet<string>) => {
    if (code !== null && code !== undefined && !known.has(code)) dangling.push({ file, record, code });
  };

  for (const file of ['facts', 'bulletin', 'district'] as const) {
    for (const figure of seeds[file]) {
      need(file, figure.id, figure.subject, subjects);
      need(file, figure.id, figure.measure, measures);
      need(file, figure.id, figure.pair, stated);
      need(file, figure.id, figure.repeats, stated);
    }
  }
  for (const indicator of seeds.indicators) {
    if (indicator.owner.value !== 'programmeOffice') need('indicators', indicator.id, indicator.owner.value, units);
    for (const assistant of indicator.assistants) need('indicators', indicator.id, assistant, units);
    need('indicators', indicator.id, indicator.computedFrom, measures);
    need('indicators', indicator.id, indicator.share?.numerator, ratioTerms);
    need('indicators', indicator.id, indicator.share?.denominator, ratioTerms);
  }
  for (const park of seeds.parks) need('parks', park.id, park.id, units);
  for (const project of seeds.projects) {
    need('projects', project.id, project.location?.value, subjects);
    for (const figure of project.boxFigures) need('projects', project.id, figure, stated);
  }
  for (const unit of seeds.units) for (const { unit: helped } of unit.helps) need('units', unit.id, helped, units);
  for (const subject of seeds.subjects) for (const { unit } of subject.members) need('subjects', subject.id, unit, units);
  for (const industry of seeds.industries)
    if (industry.kind === 'cluster') for (const park of industry.parks) need('industries', industry.id, park, units);
  for (const row of seeds.twoCities) need('twoCities', row.id, row.parent, ids(seeds.twoCities));
  for (const measure of seeds.measures) need('measures', measure.id, measure.parent, measures);
  const places = new Set(seeds.documents.flatMap(({ id, places: list }) => list.map((place) => `${id}/${place.id}`)));
  for (const { file, record, source } of claimsOf(seeds)) need(file, record, `${source.document}/${source.place}`, places);
  for (const relation of seeds.relations) if (relation.kind !== 'none') need('relations', relation.id, relation.anomaly, anomalies);
  return [...dangling, ...unfitPairs(seeds), ...unfitLocations(seeds), ...unfitRules(seeds), ...doubleCodes(seeds)];
}
