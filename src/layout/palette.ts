import type { PaletteColor } from '../model/templates/schema';

/** The one accent of reports, its tints, and greys: apart in black-and-white print by lightness alone. RRGGBB. */
export const PALETTE = {
  accent: '1F4E79',
  middle: '5B93C4',
  light: 'BDD7EE',
  grey: '7F7F7F',
  pale: 'E9E9E9',
} as const satisfies Record<PaletteColor, string>;

/** Pieces of a ring: neighbours differ in lightness. RRGGBB. */
export const RING = ['1F4E79', 'BDD7EE', '5B93C4', 'DEEBF7', '2E6CA4', '9DC3E6', '404040', 'D9D9D9', '7F7F7F', 'F2F2F2'] as const;
