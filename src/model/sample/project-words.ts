import type { Code } from '../code';
import { monthOf, yearOf, type Period } from '../period';

const monthWords = (period: Period): string => `${yearOf(period)}年${monthOf(period)}月`;

/** 形象进度 by stage, of what is not over; the share of the planned investment follows. 8 to 60 characters. */
const PROGRESS: Readonly<Record<Code, string>> = {
  S02: '正在办理用地、规划和施工许可手续',
  S03: '场地平整完成，基础工程施工',
  S04: '主体结构施工，设备订货同步推进',
  S05: '主体完工，室外工程和设备安装收尾',
  S09: '现场停工，人员和设备已撤离',
  G01: '已批准立项，正在准备招标',
  G02: '招标公告已发布，正在评标',
  G03: '现状调研完成，规划文本编制中',
  G04: '规划文本已提交，专家评审中',
  G05: '规划成果已提交，正在报批',
};

/** The words of 形象进度: what stands, and what was spent of the planned total. */
export const progressWords = (stage: Code, share: number): string =>
  `${PROGRESS[stage] ?? ''}，累计投资占计划总投资${Math.round(share * 100)}%（示例）`;

/** Evidence that a project is complete, has a new date, or is given up (底数核对). */
export const EVIDENCE = {
  completed: (at: Period, planning: boolean) =>
    planning ? `${monthWords(at)}成果通过评审并交付，见成果移交单（示例）` : `${monthWords(at)}通过竣工验收，见竣工验收报告（示例）`,
  extended: (to: Period) => `用地和管线迁改滞后，经主管部门同意延期至${monthWords(to)}，见延期批复（示例）`,
  ended: (at: Period) => `投资方调整布局，${monthWords(at)}书面申请终止，见终止协议（示例）`,
  suspended: (at: Period) => `投资方资金紧张，${monthWords(at)}起停工，正在洽谈引入合作方（示例）`,
} as const;

/** Problems of the latest month: what is wrong, what must be coordinated, and who solves it. */
export const PROBLEMS = {
  extended: {
    problem: '用地范围内10千伏线路和通信管线迁改未完成，影响工作面移交（示例）',
    help: '请协调供电、通信单位明确迁改时限（示例）',
    solver: '所在县（市、区）工业和信息化部门（示例）',
  },
  suspended: {
    problem: '投资方资金链紧张，现场停工，复工时间未定（示例）',
    help: '请协调金融机构与投资方对接，研究引入合作方（示例）',
    solver: '所在县（市、区）投资促进部门（示例）',
  },
  waiting: {
    problem: '用地指标未落实，施工许可未取得，未能按计划开工（示例）',
    help: '请协调落实年度用地指标（示例）',
    solver: '所在县（市、区）自然资源部门（示例）',
  },
} as const;
