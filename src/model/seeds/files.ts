import type { GenericSchema } from 'valibot';
import anomaliesJson from '../../../seeds/anomalies.json';
import bulletinJson from '../../../seeds/bulletin.json';
import districtJson from '../../../seeds/district.json';
import documentsJson from '../../../seeds/documents.json';
import evaluationJson from '../../../seeds/evaluation.json';
import factsJson from '../../../seeds/facts.json';
import fundsJson from '../../../seeds/funds.json';
import indicatorsJson from '../../../seeds/indicators.json';
import industriesJson from '../../../seeds/industries.json';
import measuresJson from '../../../seeds/measures.json';
import mechanismsJson from '../../../seeds/mechanisms.json';
import parksJson from '../../../seeds/parks.json';
import projectTotalsJson from '../../../seeds/project-totals.json';
import projectsJson from '../../../seeds/projects.json';
import relationsJson from '../../../seeds/relations.json';
import risksJson from '../../../seeds/risks.json';
import subjectsJson from '../../../seeds/subjects.json';
import twoCitiesJson from '../../../seeds/two-cities.json';
import unitsJson from '../../../seeds/units.json';
import { readSeeds } from './read';
import { anomalyRecord } from './schema/anomaly';
import { evaluationRecord, fundRecord, mechanismRecord, riskRecord } from './schema/arrangement';
import { documentRecord } from './schema/document';
import { indicatorRecord } from './schema/indicator';
import { industryRecord } from './schema/industry';
import { measureRecord } from './schema/measure';
import { parkRecord } from './schema/park';
import { projectRecord, projectTotalRecord } from './schema/project';
import { relationRecord } from './schema/relation';
import { statedFigureRecord } from './schema/stated-figure';
import { twoCitiesRecord } from './schema/two-cities';
import { subjectRecord, unitRecord } from './schema/unit';

/** A seed file's records, checked on the first call (throws `seedInvalid`) and kept. A bundle holds the files it calls and no others. */
function seedFile<T extends { id: string }>(file: string, records: unknown, record: GenericSchema<unknown, T>): () => readonly T[] {
  let checked: readonly T[] | undefined;
  return () => (checked ??= readSeeds(file, records, record));
}

/** The five documents and the places in them. */
export const documents = /* @__PURE__ */ seedFile('documents', documentsJson, documentRecord);
/** 001 表2-1: 28 rows of 16 items. */
export const indicators = /* @__PURE__ */ seedFile('indicators', indicatorsJson, indicatorRecord);
/** The eight parks. */
export const parks = /* @__PURE__ */ seedFile('parks', parksJson, parkRecord);
/** The 84 key projects. */
export const projects = /* @__PURE__ */ seedFile('projects', projectsJson, projectRecord);
/** Stated totals of the three project lists. */
export const projectTotals = /* @__PURE__ */ seedFile('project-totals', projectTotalsJson, projectTotalRecord);
/** Reporting units in official order. */
export const units = /* @__PURE__ */ seedFile('units', unitsJson, unitRecord);
/** Subjects that are no reporting unit. */
export const subjects = /* @__PURE__ */ seedFile('subjects', subjectsJson, subjectRecord);
/** 001 附件一 and 附件二. */
export const industries = /* @__PURE__ */ seedFile('industries', industriesJson, industryRecord);
/** 002 表1. */
export const twoCities = /* @__PURE__ */ seedFile('two-cities', twoCitiesJson, twoCitiesRecord);
/** 004: results of 2023 and aims for 2024 of 清城区. */
export const district = /* @__PURE__ */ seedFile('district', districtJson, statedFigureRecord);
/** 003: every figure of the bulletin. */
export const bulletin = /* @__PURE__ */ seedFile('bulletin', bulletinJson, statedFigureRecord);
/** Quantities in the text of 000, 001 and 002. */
export const facts = /* @__PURE__ */ seedFile('facts', factsJson, statedFigureRecord);
/** Floors of aid funds. */
export const funds = /* @__PURE__ */ seedFile('funds', fundsJson, fundRecord);
/** Factors of social stability risk. */
export const risks = /* @__PURE__ */ seedFile('risks', risksJson, riskRecord);
/** Dimensions of evaluation. */
export const evaluation = /* @__PURE__ */ seedFile('evaluation', evaluationJson, evaluationRecord);
/** Arrangements the documents ask to be managed. */
export const mechanisms = /* @__PURE__ */ seedFile('mechanisms', mechanismsJson, mechanismRecord);
/** Catalogue of measures. */
export const measures = /* @__PURE__ */ seedFile('measures', measuresJson, measureRecord);
/** Relations between stated figures. */
export const relations = /* @__PURE__ */ seedFile('relations', relationsJson, relationRecord);
/** Inconsistencies inside and between the documents. */
export const anomalies = /* @__PURE__ */ seedFile('anomalies', anomaliesJson, anomalyRecord);
