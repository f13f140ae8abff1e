import { assertThere } from '../../model/sheets';
import type { SheetModel, WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../../protocol/host-error';
import { method, readOnly, type HostType } from '../../protocol/host-type';
import type { SimulatedExcel } from '../../simulated-excel';
import { flag, oneOf, optionalText, refuse } from './argument';
import { raiseSheetEvent } from './events';
import { guarded, needs } from './guard';

/** What a protected sheet may still allow; nothing of it unless said. */
const PERMISSIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

const PROTECT = 'WorksheetProtection.protect';

/** Options as Excel gives them back, each said. */
function optionsOf(given: unknown): Readonly<Record<string, unknown>> {
  if (given !== undefined && (typeof given !== 'object' || Array.isArray(given))) refuse(PROTECT, given, 'options');
  const options: Readonly<Record<string, unknown>> = { ...given };
  const odd = Object.keys(options).find((key) => key !== 'selectionMode' && !PERMISSIONS.some((permission) => permission === key));
  if (odd !== undefined) refuse(PROTECT, odd, `one of ${PERMISSIONS.join(', ')}, selectionMode`);
  const { selectionMode = 'Normal' } = options;
  return {
    ...Object.fromEntries(PERMISSIONS.map((key) => [key, options[key] === undefined ? false : flag(`${PROTECT} ${key}`, options[key])])),
    selectionMode: oneOf(`${PROTECT} selectionMode`, selectionMode, ['Normal', 'None', 'Unlocked']),
  };
}

/** A password; an empty one is none. */
function passwordOf(member: string, given: unknown, excel: SimulatedExcel): { password?: string } {
  const password = optionalText(member, given);
  if (password === undefined || password === '') return {};
  needs(excel, '1.7', `${member} with a password`);
  return { password };
}

/** Refuses what Excel refuses: to protect twice, to take away what is not there (so the latest releases), to guess a password. */
function assertProtected(member: string, protection: { password?: string } | undefined, password: string | undefined): void {
  if (protection === undefined) throw new HostError('AccessDenied', `${member}: it is not protected`);
  // The code for a wrong password is not documented.
  if (protection.password !== password) throw new HostError('AccessDenied', `${member}: the password is wrong`);
}

function assertUnprotected(member: string, protection: object | undefined): void {
  if (protection !== undefined) throw new HostError('AccessDenied', `${member}: it is protected already`);
}

/** The protection of a sheet. */
export const worksheetProtection: HostType<SheetModel> = {
  members: guarded((sheet: SheetModel, { workbook }) => assertThere(workbook, sheet), {
    protected: readOnly('1.2', ({ protection }) => protection !== undefined),
    options: readOnly('1.2', ({ protection }) => protection?.options ?? null),
    protect: method('1.2', (sheet, [options, password], excel) => {
      assertUnprotected(`${PROTECT} ${sheet.name}`, sheet.protection);
      sheet.protection = { options: optionsOf(options ?? undefined), ...passwordOf(PROTECT, password, excel) };
      raiseSheetEvent(excel, 'protectionChanged', sheet.id, { isProtected: true, source: 'Local' });
    }),
    unprotect: method('1.2', (sheet, [password], excel) => {
      const given = passwordOf('WorksheetProtection.unprotect', password, excel);
      assertProtected(`WorksheetProtection.unprotect ${sheet.name}`, sheet.protection, given.password);
      delete sheet.protection;
      raiseSheetEvent(excel, 'protectionChanged', sheet.id, { isProtected: false, source: 'Local' });
    }),
  }),
};

/** The protection of the workbook's structure. */
export const workbookProtection: HostType<WorkbookModel> = {
  members: {
    protected: readOnly('1.7', ({ protection }) => protection !== undefined),
    protect: method('1.7', (workbook, [password], excel) => {
      assertUnprotected('WorkbookProtection.protect', workbook.protection);
      workbook.protection = passwordOf('WorkbookProtection.protect', password, excel);
    }),
    unprotect: method('1.7', (workbook, [password], excel) => {
      const given = passwordOf('WorkbookProtection.unprotect', password, excel);
      assertProtected('WorkbookProtection.unprotect', workbook.protection, given.password);
      delete workbook.protection;
    }),
  },
};
