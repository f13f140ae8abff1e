import type { HostTypes } from '../protocol/host-type';
import { conditionalFormatClasses } from './objects/conditional/conditional-formats';
import { conditionalLookClasses } from './objects/conditional/conditional-look';
import { freezePanesClasses } from './objects/page/freeze-panes';
import { headerFooterClasses } from './objects/page/header-footer';
import { pageBreakClasses } from './objects/page/page-breaks';
import { pageLayoutClasses } from './objects/page/page-layout';
import { tableCollectionClasses } from './objects/tables/table-collection';
import { tableClasses } from './objects/tables/table';
import { validationClasses } from './objects/validation/data-validation';

/** What lies over cells: validations, conditional formats, tables, charts, print settings. */
export const objectClasses: HostTypes = {
  ...validationClasses,
  ...conditionalFormatClasses,
  ...conditionalLookClasses,
  ...tableCollectionClasses,
  ...tableClasses,
  ...freezePanesClasses,
  ...pageLayoutClasses,
  ...headerFooterClasses,
  ...pageBreakClasses,
};
