import * as files from './files';

/** All seed files, checked. */
export type Seeds = ReturnType<typeof loadSeeds>;

/** Loads and checks every seed file; throws `seedInvalid`. The pane calls the loaders of the files it needs instead. */
export function loadSeeds() {
  return {
    documents: files.documents(),
    indicators: files.indicators(),
    parks: files.parks(),
    projects: files.projects(),
    projectTotals: files.projectTotals(),
    units: files.units(),
    subjects: files.subjects(),
    industries: files.industries(),
    twoCities: files.twoCities(),
    district: files.district(),
    bulletin: files.bulletin(),
    facts: files.facts(),
    funds: files.funds(),
    risks: files.risks(),
    evaluation: files.evaluation(),
    mechanisms: files.mechanisms(),
    measures: files.measures(),
    relations: files.relations(),
    anomalies: files.anomalies(),
  };
}

/** File of seeds/ that a key of the seeds is loaded from, without its ending: projectTotals → project-totals. */
export const seedFileName = (key: keyof Seeds): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
