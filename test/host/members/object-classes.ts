import type { HostTypes } from '../protocol/host-type';
import { conditionalFormatClasses } from './objects/conditional/conditional-formats';
import { conditionalLookClasses } from './objects/conditional/conditional-look';
import { validationClasses } from './objects/validation/data-validation';

/** What lies over cells: validations, conditional formats, tables, charts, print settings. */
export const objectClasses: HostTypes = {
  ...validationClasses,
  ...conditionalFormatClasses,
  ...conditionalLookClasses,
};
