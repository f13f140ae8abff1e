/** Letters of head and foot: centred, 9 points. The font's code ends the size, or a digit that follows would be part of it. */
export const SMALL = '&9&"-,Regular"';

/** Margins of every printed sheet in inches; head and foot stand within the upper and lower one. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 } as const;
