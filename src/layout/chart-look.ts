/** The one look of all charts: calm, and readable when printed in black and white. Colours RRGGBB. */
export const look = {
  /** Family of every text, for Latin letters and Chinese alike. */
  font: '微软雅黑',
  /** Titles and labels on light ground. */
  ink: '262626',
  /** Axes and legend. */
  greyInk: '404040',
  /** Ground, and the gaps between touching pieces: neighbours of one grey stay apart in print. */
  paper: 'FFFFFF',
  /** Gridlines. */
  grid: 'D9D9D9',
  /** Border of the chart. */
  frame: 'BFBFBF',
  /** The line categories stand on. */
  axis: '7F7F7F',
  /** Heights of letters in points. */
  size: { title: 12, text: 9, label: 8 },
  /** Thickness of lines in points. */
  line: { hair: 0.5, thin: 0.75, piece: 1, series: 2.25 },
  /** Diameter of a line's markers in points. */
  marker: 6,
  markerAlone: 9,
  /** Space between categories in percent of a column's width. */
  gapWidth: 80,
  /** Hole of a doughnut in percent of its diameter. */
  hole: 55,
} as const;

/** How one line of several is drawn. */
export interface LineTurn {
  /** Whether its markers are filled with paper. */
  hollow: boolean;
  dash: 'solid' | 'dash' | 'sysDash';
}

/** Lines take turns in marker and dashes, so that they can be told apart without colour. */
const TURNS: readonly LineTurn[] = [
  { hollow: false, dash: 'solid' },
  { hollow: true, dash: 'dash' },
  { hollow: false, dash: 'sysDash' },
  { hollow: true, dash: 'solid' },
];

/** How the line is drawn that stands at a place among a chart's lines, from 0. */
export const lineTurn = (place: number): LineTurn => TURNS[place % TURNS.length] ?? { hollow: false, dash: 'solid' };
