import type { HostTypes } from '../protocol/host-type';
import { application, runtime } from './workbook/application';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './workbook/custom-xml';
import { functionResult, functions } from './workbook/functions';
import { namedItem, namedItemCollection } from './workbook/names';
import { customProperty, customPropertyCollection, documentProperties } from './workbook/properties';
import { workbookProtection, worksheetProtection } from './workbook/protection';
import { settingCollection, settingType } from './workbook/settings';
import { workbook } from './workbook/workbook';
import { worksheet } from './workbook/worksheet';
import { worksheetCollection } from './workbook/worksheet-collection';

/** The workbook, its sheets, names, identity and settings. */
export const workbookClasses: HostTypes = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  Functions: functions,
  FunctionResult: functionResult,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  SettingCollection: settingCollection,
  Setting: settingType,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
};
