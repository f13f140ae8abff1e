import type { HostTypes } from '../protocol/host-type';
import { chartAxesClasses } from './objects/chart/chart-axes';
import { chartAxisClasses } from './objects/chart/chart-axis';
import { chartClasses } from './objects/chart/chart';
import { chartCollectionClasses } from './objects/chart/chart-collection';
import { chartFormatClasses } from './objects/chart/chart-formats';
import { chartLabelClasses } from './objects/chart/chart-labels';
import { chartPointClasses } from './objects/chart/chart-points';
import { chartSeriesClasses } from './objects/chart/chart-series';
import { chartSeriesCollectionClasses } from './objects/chart/chart-series-collection';
import { chartTextClasses } from './objects/chart/chart-texts';
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
  ...chartCollectionClasses,
  ...chartClasses,
  ...chartTextClasses,
  ...chartAxesClasses,
  ...chartAxisClasses,
  ...chartSeriesCollectionClasses,
  ...chartSeriesClasses,
  ...chartLabelClasses,
  ...chartPointClasses,
  ...chartFormatClasses,
};
