import type { Code } from '../model/code';

/** Template of the sheet whose tables drop-downs take their words from. */
export const ENTRY_GUIDE = 'entry-guide';

/** Blocks of that sheet, and the column of the words. */
export const GUIDE_LISTS = {
  words: 'words',
  /** Codes of a measure. */
  of: (measure: Code): string => `codes-${measure.toLowerCase()}`,
  /** Stages of 规划帮扶 projects, which differ from those of building. */
  planningStages: 'codes-planning',
  reasons: 'reasons',
} as const;
