import { EXCEL } from '../../../../../src/model/limits';
import type { ValidationModel } from '../../../model/workbook-model';
import { HostError } from '../../../protocol/host-error';
import { method, readOnly, scalar, type HostTypes } from '../../../protocol/host-type';
import type { AreasSelf } from '../../selves';
import { flag, oneOf, record, text } from '../argument';
import { mayChange } from '../protection';
import { readRule, ruleOf, typeOf } from './rule';
import { clearArea, slotFor, validationsOf } from './slots';

const ALERTS = ['Stop', 'Warning', 'Information'] as const;

/** What a validation says of itself before anybody set it. */
const SILENT = {
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

const words = (member: string, given: Readonly<Record<string, unknown>>): { title: string; message: string } => ({
  title: text(`${member}.title`, given['title'], EXCEL.promptTitleCharacters),
  message: text(`${member}.message`, given['message'], EXCEL.promptCharacters),
});

function prompt(value: unknown): NonNullable<ValidationModel['prompt']> {
  const given = record('DataValidation.prompt', value, ['showPrompt', 'title', 'message']);
  return { showPrompt: flag('DataValidation.prompt.showPrompt', given['showPrompt']), ...words('DataValidation.prompt', given) };
}

function errorAlert(value: unknown): NonNullable<ValidationModel['errorAlert']> {
  const given = record('DataValidation.errorAlert', value, ['showAlert', 'style', 'title', 'message']);
  return {
    showAlert: flag('DataValidation.errorAlert.showAlert', given['showAlert']),
    style: oneOf('DataValidation.errorAlert.style', given['style'], ALERTS),
    ...words('DataValidation.errorAlert', given),
  };
}

/** Changes the validation of every area after what is written was found good, so that a refused one leaves all as they were. */
function put({ sheet, areas }: AreasSelf, setting: string, change: Partial<ValidationModel>): void {
  mayChange(sheet, `DataValidation.${setting}`);
  for (const area of areas) Object.assign(slotFor(sheet, area, setting), change);
}

/** What all cells have in common; null when they differ, as Excel says it. */
function common<T>({ sheet, areas }: AreasSelf, read: (one: ValidationModel) => T, none: T): T | null {
  const { found, gaps } = validationsOf(sheet, areas);
  const values = [...found.map(read), ...(gaps ? [none] : [])];
  const [first = none] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

function type({ sheet, areas }: AreasSelf): string {
  const { found, gaps } = validationsOf(sheet, areas);
  const [first] = found;
  if (first === undefined) return 'None';
  if (gaps) return 'MixedCriteria';
  return found.every((one) => JSON.stringify(readRule(one)) === JSON.stringify(readRule(first))) ? typeOf(first) : 'Inconsistent';
}

/** Data validations of cells. */
export const validationClasses: HostTypes = {
  DataValidation: {
    members: {
      type: readOnly('1.8', type),
      rule: scalar(
        '1.8',
        (self) => common<unknown>(self, readRule, {}),
        (self, value) => put(self, 'rule', { rule: ruleOf('DataValidation.rule', value) }),
      ),
      prompt: scalar(
        '1.8',
        (self) => common(self, (one) => one.prompt ?? SILENT.prompt, SILENT.prompt),
        (self, value) => put(self, 'prompt', { prompt: prompt(value) }),
      ),
      errorAlert: scalar(
        '1.8',
        (self) => common(self, (one) => one.errorAlert ?? SILENT.errorAlert, SILENT.errorAlert),
        (self, value) => put(self, 'errorAlert', { errorAlert: errorAlert(value) }),
      ),
      ignoreBlanks: scalar(
        '1.8',
        (self) => common(self, (one) => one.ignoreBlanks, true),
        (self, value) => put(self, 'ignoreBlanks', { ignoreBlanks: flag('DataValidation.ignoreBlanks', value) }),
      ),
      valid: readOnly('1.8', () => {
        throw new HostError('HostNotImplemented', 'DataValidation.valid: whether entries keep the rule');
      }),
      clear: method('1.8', ({ sheet, areas }) => {
        mayChange(sheet, 'DataValidation.clear');
        for (const area of areas) clearArea(sheet, area);
      }),
    },
  },
};
