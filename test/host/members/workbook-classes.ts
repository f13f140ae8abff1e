import type { HostTypes } from '../protocol/host-type';

/** The workbook, its sheets, names, identity and settings. */
export const workbookClasses: HostTypes = {};
