import type { HostTypes } from '../protocol/host-type';
import { rangeBorder, rangeBorderCollection } from './cells/borders';
import { rangeFill } from './cells/fill';
import { rangeFont } from './cells/font';
import { formatProtection } from './cells/format-protection';
import { hyperlink } from './cells/hyperlink';
import { rangeAreas } from './cells/range-areas';
import { rangeContents } from './cells/range-contents';
import { rangeFormat } from './cells/range-format';
import { rangeNavigation } from './cells/range-navigation';
import { rangePlace } from './cells/range-place';
import { rangeProperties } from './cells/range-properties';
import { rangeStructure } from './cells/range-structure';
import { specialCells } from './cells/special-cells';

/** Cells: ranges, their formats, borders and areas. */
export const cellClasses: HostTypes = {
  Range: {
    members: {
      ...rangePlace,
      ...rangeNavigation,
      ...rangeContents,
      hyperlink,
      ...rangeStructure,
      ...specialCells,
      ...rangeProperties,
    },
  },
  RangeAreas: rangeAreas,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
};
