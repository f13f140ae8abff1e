import type { HostTypes } from '../protocol/host-type';

/** What lies over cells: validations, conditional formats, tables, charts, print settings. */
export const objectClasses: HostTypes = {};
