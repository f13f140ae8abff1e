import { method, type ApiLevel, type Member } from '../../protocol/host-type';
import type { SimulatedExcel } from '../../simulated-excel';

/** Numbers of events on the wire, as the library has them. */
export const EVENT = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  deleted: 15,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventName = keyof typeof EVENT;

/** Target of events that concern the whole collection of sheets. */
export const WORKBOOK = 'Workbook';

/** How a registration is kept: changes of data by their target alone, whoever writes cells asks for it. */
const keyOf = (event: EventName, target: string): string => (event === 'dataChanged' ? target : `${EVENT[event]}:${target}`);

/** Raises an event of a sheet to whoever listens to the sheet or to all of them. */
export function raiseSheetEvent(
  excel: SimulatedExcel,
  event: EventName,
  sheet: string,
  args: Readonly<Record<string, unknown>> = {},
): void {
  if (!excel.enableEvents) return;
  for (const target of [sheet, WORKBOOK])
    if (excel.listeners.has(keyOf(event, target))) excel.raise({ type: EVENT[event], target, args: { worksheetId: sheet, ...args } });
}

/** The two members by which the library begins and ends to listen: `_RegisterAddedEvent`, `_UnregisterAddedEvent`. */
export function eventMembers<T>(name: string, event: EventName, since: ApiLevel, target: (self: T) => string): Record<string, Member<T>> {
  return {
    [`_Register${name}`]: method<T>(since, (self, _, excel) => {
      excel.listeners.add(keyOf(event, target(self)));
    }),
    [`_Unregister${name}`]: method<T>(since, (self, _, excel) => {
      excel.listeners.delete(keyOf(event, target(self)));
    }),
  };
}
