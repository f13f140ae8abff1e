import type { Messages } from '../zh-CN';

/** Words inside workbooks that do not stand in a template. */
export const workbook: Messages['workbook'] = {
  identity: {
    period: (words, code) => `Reference period: ${words} (${code})`,
    unit: (name, code) => `Compiled by: ${name} (unit code ${code})`,
    template: (id, version) => `Template: ${id} ${version}`,
  },
  reportTitle: (period) => `Guangqing cooperation monthly report, ${period}`,
  form: {
    number: (number) => `Form: ${number}`,
    issuer: (issuer) => `Issued by: ${issuer}`,
    documentNumber: (number) => `Document: ${number}`,
    workingSheet: 'Working sheet',
    unit: (unit) => `Unit: ${unit}`,
    foot: 'Head of unit:                Head of statistics:                Filled in by:                Telephone:                Date:',
  },
  footer: 'Page &P of &N',
  noRows: 'No data yet',
  notGiven: '—',
  unlocated: 'not stated',
  otherCategories: 'other categories',
  withUnit: (header, unit) => `${header} (${unit})`,
  unitAlone: (unit) => `(${unit})`,
  coded: (code, words) => `${code} ${words}`,
  listEnd: '; ',
  errorTitle: 'Please correct',
  errors: {
    decimal: (low, high) => `Enter a number${range(low, high)}. Leave the cell empty when there is no figure; do not enter 0.`,
    whole: (low, high) => `Enter a whole number${range(low, high)}. Leave the cell empty when there is no figure; do not enter 0.`,
    text: (low, high) => `Enter ${low} to ${high} characters.`,
  },
  listNames: { infrastructure: 'Infrastructure', industry: 'Joint industry', livelihood: 'Livelihood' },
  annexes: { infrastructure: 'Annex 3', industry: 'Annex 4', livelihood: 'Annex 6' },
  natures: {
    flow: 'flow (adds up)',
    level: 'level',
    endStock: 'end-of-period stock',
    share: 'share',
    averageGrowth: 'average growth',
    perCounty: 'counties that reached it',
  },
  frequencies: {
    month: 'monthly',
    monthNoJan: 'monthly, no January',
    quarter: 'quarterly',
    halfYear: 'half-yearly',
    year: 'yearly',
    event: 'as it happens',
  },
  paces: {
    linear: 'linear (for reference)',
    history: "last year's pace",
    path: 'entered path',
    milestone: 'milestones',
    yearEnd: 'judged at year end',
    compare: 'against the target',
  },
  valueKinds: {
    month: 'month',
    ytd: 'year to date',
    ytdLastYear: 'same period last year',
    growth: 'growth',
    periodEnd: 'end of period',
    yearBegin: 'end of last year',
    plan: 'plan, target',
    sinceStart: 'since start',
    none: 'no value kind',
  },
  statuses: {
    sample: 'sample',
    derived: 'derived',
    estimated: 'estimated',
    reported: 'reported',
    revised: 'revised',
    verified: 'verified',
    published: 'published',
  },
  emptyStates: { notReported: '', notApplicable: '—', negligible: '…' },
  anomalyKinds: {
    total: 'total',
    growth: 'growth',
    share: 'share',
    duplicate: 'duplicate',
    name: 'name',
    unit: 'unit',
    scope: 'scope',
    definition: 'definition',
    count: 'count',
    text: 'text',
    date: 'date',
    list: 'list',
  },
  decisions: { nature: 'nature', frequency: 'frequency', pace: 'pace' },
  quoted: (place, says) => `${place}: ${says}`,
};

function range(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  if (low !== undefined) return `, ${low} or more`;
  return high === undefined ? '' : `, ${high} or less`;
}
