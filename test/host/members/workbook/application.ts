import type { WorkbookModel } from '../../model/workbook-model';
import { method, readOnly, scalar, type HostType } from '../../protocol/host-type';
import { flag, oneOf } from './argument';
import { needs } from './guard';

/** Excel itself: calculation and screen. */
export const application: HostType<WorkbookModel> = {
  members: {
    calculationMode: scalar(
      '1.1',
      ({ calculationMode }) => calculationMode,
      (workbook, value, excel) => {
        needs(excel, '1.8', 'Application.calculationMode, when set,');
        workbook.calculationMode = oneOf('Application.calculationMode', value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    ),
    calculationState: readOnly('1.9', ({ stale }) => (stale ? 'Pending' : 'Done')),
    calculate: method('1.1', (_, [type], excel) => {
      excel.calculate(oneOf('Application.calculate', type, ['Recalculate', 'Full', 'FullRebuild']) !== 'Recalculate');
    }),
    suspendApiCalculationUntilNextSync: method('1.6', (_, __, { suspended }) => {
      suspended.calculation = true;
    }),
    suspendScreenUpdatingUntilNextSync: method('1.9', (_, __, { suspended }) => {
      suspended.screen = true;
    }),
  },
};

/** What belongs to the add-in's run: whether events are raised. */
export const runtime: HostType<WorkbookModel> = {
  members: {
    enableEvents: scalar(
      '1.8',
      (_, { enableEvents }) => enableEvents,
      (_, value, excel) => {
        excel.enableEvents = flag('Runtime.enableEvents', value);
      },
    ),
  },
};
