import type { HostTypes } from '../protocol/host-type';
import { cellClasses } from './cell-classes';
import { objectClasses } from './object-classes';
import { workbookClasses } from './workbook-classes';

/** Every class that the host knows. */
export const classes: HostTypes = { ...workbookClasses, ...cellClasses, ...objectClasses };
