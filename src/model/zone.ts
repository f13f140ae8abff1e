import type { Code } from './code';

/** Code of 广清经济特别合作区: a subject with totals of its own, no sum of eight parks (seeds/subjects.json has its members). */
export const ZONE: Code = 'ZH1';
