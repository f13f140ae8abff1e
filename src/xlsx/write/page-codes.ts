/** Letters of head and foot: centred, 9 points. The font's code ends the size, or a digit that follows would be part of it. */
export const SMALL = '&C&9&"-,Regular"';
