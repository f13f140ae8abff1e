import type { HostTypes } from '../protocol/host-type';

/** Cells: ranges, their formats, borders and areas. */
export const cellClasses: HostTypes = {};
