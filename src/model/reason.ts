import type { Code } from './code';

/** Words in both languages. */
interface Words {
  zh: string;
  en: string;
}

/** A reason why a figure is as it is (原因): what an explanation begins with. */
export interface Reason {
  /** Reason code (原因代码): R and two digits, never given to another reason. */
  code: Code;
  /** Its words, as the drop-down of an entry form shows them. */
  words: Words;
  /** Which surprise in the figures it accounts for. */
  explains: Words;
}

/** The catalogue of reasons, in the order of their codes. Neither documents nor statistical rules set one: 本系统默认. */
export const REASONS = {
  baseRevised: {
    code: 'R01',
    words: { zh: '同期数修订', en: 'Last year’s figure revised' },
    explains: { zh: '上年同期数与上年所报或公布的数不同', en: 'the value of last year differs from what was reported or published then' },
  },
  coverageChanged: {
    code: 'R02',
    words: { zh: '统计范围调整', en: 'Coverage changed' },
    explains: {
      zh: '企业、项目进出统计范围，使本期数或上年同期数变动',
      en: 'enterprises or projects entered or left the coverage, which moves this year’s or last year’s value',
    },
  },
  taxRefund: {
    code: 'R03',
    words: { zh: '退税', en: 'Tax refund' },
    explains: { zh: '本月税收为负，或者累计比上期减少', en: 'tax of the month is negative, or the year to date fell' },
  },
  earlierRevised: {
    code: 'R04',
    words: { zh: '前期修订', en: 'Earlier months revised' },
    explains: { zh: '本年累计比上期减少', en: 'the year to date is less than a month before' },
  },
  seasonal: {
    code: 'R05',
    words: { zh: '季节性', en: 'Season' },
    explains: {
      zh: '农时、春节、学年等使各月起伏，或者进度偏离序时',
      en: 'farming seasons, the Spring Festival or the school year make months uneven or set progress apart from the schedule',
    },
  },
  startedTogether: {
    code: 'R06',
    words: { zh: '新开工或集中投产', en: 'Projects started or put into operation together' },
    explains: { zh: '投资、产值或者项目数大幅增加', en: 'investment, output or the number of projects rose sharply' },
  },
  fewerProjects: {
    code: 'R07',
    words: { zh: '项目竣工或减少', en: 'Projects completed or fewer' },
    explains: { zh: '投资或者在建项目数大幅减少', en: 'investment or the number of projects under construction fell sharply' },
  },
  fundsTiming: {
    code: 'R08',
    words: { zh: '政策或资金下达时间变化', en: 'Policy or funds came at another time' },
    explains: {
      zh: '资金拨付、支出或者与其相关的投资早于、晚于上年',
      en: 'funds paid, spent or invested came earlier or later than last year',
    },
  },
  enterpriseStopped: {
    code: 'R09',
    words: { zh: '企业停产、搬迁', en: 'Enterprise stopped or moved' },
    explains: { zh: '产值、税收、用电、企业数或者从业人员减少', en: 'output, tax, power use, enterprises or persons employed fell' },
  },
  completed: {
    code: 'R11',
    words: { zh: '竣工', en: 'Completed' },
    explains: { zh: '底数核对：项目已竣工，写明依据', en: 'check of the basics: the project is completed, with evidence' },
  },
  extended: {
    code: 'R12',
    words: { zh: '延期', en: 'Extended' },
    explains: {
      zh: '底数核对：项目过了计划竣工年月，写明新的竣工年月和依据',
      en: 'check of the basics: the project is past its planned completion, with the new month and evidence',
    },
  },
  ended: {
    code: 'R13',
    words: { zh: '终止', en: 'Ended' },
    explains: { zh: '底数核对：项目不再实施，写明依据', en: 'check of the basics: the project is given up, with evidence' },
  },
  suspended: {
    code: 'R14',
    words: { zh: '停工', en: 'Suspended' },
    explains: {
      zh: '项目停工，进度不变或者投资为零，写明原因',
      en: 'work has stopped, so that progress stands still or nothing was invested; say why',
    },
  },
  other: {
    code: 'R99',
    words: { zh: '其他', en: 'Other' },
    explains: { zh: '以上都不是的，写明具体情况', en: 'none of these; say what happened' },
  },
} as const satisfies Readonly<Record<string, Reason>>;

/** A code of the catalogue of reasons. */
export type ReasonCode = (typeof REASONS)[keyof typeof REASONS]['code'];
