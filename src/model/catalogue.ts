/**
 * The design's words for what the seeds define: a reporting unit, a subject, a measure, an indicator, a park, a project.
 * Their `id` is the code under which figures, sheets and rules name them.
 */
export type { IndicatorSeed as Indicator } from './seeds/schema/indicator';
export type { MeasureSeed as Measure } from './seeds/schema/measure';
export type { ParkSeed as Park } from './seeds/schema/park';
export type { ProjectSeed as Project } from './seeds/schema/project';
export type { SubjectSeed as Subject, UnitSeed as ReportingUnit } from './seeds/schema/unit';
