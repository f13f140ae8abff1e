import type { WorkbookPlan } from '../../../src/model/workbook-plan';
import { REPORT_SHEETS } from '../../../src/layout/workbook';
import { sampleLedger, UNITS, workbooksOf } from '../../layout/entry';
import { planned } from '../../layout/planned';

/** A workbook that both hands write. */
export interface Subject {
  /** What it is called in Chinese and English. */
  name: { zh: string; en: string };
  /** Made when it is asked for: the report takes a second. */
  plan: () => WorkbookPlan;
}

const UNIT_NAMES: Readonly<Record<keyof typeof UNITS, Subject['name']>> = {
  park: { zh: '园区填报工作簿', en: 'workbook of a park' },
  county: { zh: '县区填报工作簿', en: 'workbook of a county' },
  department: { zh: '部门填报工作簿', en: 'workbook of a department' },
  partnerDistrict: { zh: '帮扶区填报工作簿', en: 'workbook of a partner district' },
  office: { zh: '指挥部填报工作簿', en: 'workbook of the programme office' },
};

const entryWorkbook = (unit: string): WorkbookPlan => workbooksOf({ ledger: sampleLedger }).plan(unit);

/**
 * The sample ledger without most of last year's months, which add nothing but nine thousand rows of one list. Last February, December and
 * all of this year stay: the report compares with them.
 */
const reported = sampleLedger.filter(({ period }) => period === 202302 || period >= 202312);

/** The report with the sample ledger, and an entry workbook of each kind of unit, prefilled from it. */
export const SUBJECTS: Readonly<Record<'report' | keyof typeof UNITS, Subject>> = {
  report: {
    name: { zh: '报告工作簿', en: 'report workbook' },
    plan: () => planned({ sheets: REPORT_SHEETS, ledger: reported }).plan,
  },
  park: { name: UNIT_NAMES.park, plan: () => entryWorkbook(UNITS.park) },
  county: { name: UNIT_NAMES.county, plan: () => entryWorkbook(UNITS.county) },
  department: { name: UNIT_NAMES.department, plan: () => entryWorkbook(UNITS.department) },
  partnerDistrict: { name: UNIT_NAMES.partnerDistrict, plan: () => entryWorkbook(UNITS.partnerDistrict) },
  office: { name: UNIT_NAMES.office, plan: () => entryWorkbook(UNITS.office) },
};
export type SubjectId = keyof typeof SUBJECTS;
export const SUBJECT_IDS = Object.keys(SUBJECTS) as SubjectId[];
