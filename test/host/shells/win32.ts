import { requirementSets, type Exchange } from '../protocol/exchange';
import type { HostEvent, SimulatedExcel } from '../simulated-excel';
import { DISPATCH, EVENT_MESSAGE, UNKNOWN_CALL } from './dispatch';

/** An array as COM hands it over. */
interface SafeArray {
  toArray: () => readonly unknown[];
}

type Handler = (id: number, args: SafeArray | readonly unknown[]) => void;
type Callback = (result: SafeArray) => void;

const safeArray = (...items: readonly unknown[]): SafeArray => ({ toArray: () => items });

/** What Excel for Windows offers to the page of an add-in as `window.external`. */
export interface Win32Container {
  GetHostInfo: () => string;
  /** No: telemetry would load a script and keep a timer for nothing. */
  GetLoggingAllowed: () => boolean;
  GetContext: () => Readonly<Record<string, (...args: never[]) => unknown>>;
  Execute: (id: number, params: readonly unknown[], callback: Callback) => void;
  RegisterEvent: (id: number, target: string, handler: Handler, callback: Callback) => void;
  UnregisterEvent: (id: number, target: string, callback: Callback) => void;
}

/** A container with a ribbon whose buttons a test can press. */
export interface Win32Shell {
  external: Win32Container;
  /** Runs a ribbon command (ExecuteFunction); resolves when the add-in has called `event.completed()`. */
  runCommand: (functionName: string) => Promise<void>;
}

/** The simulated Excel in the clothes of Excel for Windows. Its events go through `excel.raise`. */
export function win32Shell(excel: SimulatedExcel, exchange: Exchange): Win32Shell {
  const handlers = new Map<number, Handler>();
  const commandsDone: (() => void)[] = [];

  const deliver = ({ type, target, args }: HostEvent) =>
    handlers.get(DISPATCH.richApiMessage)?.(
      DISPATCH.richApiMessage,
      safeArray([EVENT_MESSAGE, type, target, JSON.stringify(args), 0, false]),
    );
  // After the batch that caused it: the library must have heard first that its handler is registered.
  excel.raise = (event) => {
    if (excel.enableEvents) setTimeout(() => deliver(event), 0);
  };

  const execute: Win32Container['Execute'] = (id, params, callback) => {
    if (id !== DISPATCH.executeRichApi) {
      if (id === DISPATCH.commandDone) for (const done of commandsDone.splice(0)) done();
      else excel.faults.push(`Execute ${id}`);
      return callback(safeArray(id === DISPATCH.commandDone ? 0 : UNKNOWN_CALL));
    }
    void exchange
      .answer(params[0] as readonly unknown[])
      .then((reply) => callback('body' in reply ? safeArray(0, [200, [], reply.body]) : safeArray(reply.refused)));
  };

  return {
    external: {
      GetHostInfo: () => `Excel|Win32|16.01|${excel.locale}|gqbook-host|||0`,
      GetLoggingAllowed: () => false,
      GetContext: () => context(excel),
      Execute: execute,
      RegisterEvent: (id, _target, handler, callback) => {
        handlers.set(id, handler);
        callback(safeArray(0));
      },
      UnregisterEvent: (id, _target, callback) => {
        handlers.delete(id);
        callback(safeArray(0));
      },
    },
    runCommand: (functionName) =>
      new Promise((resolve, reject) => {
        const handler = handlers.get(DISPATCH.ribbonCommand);
        if (!handler) return reject(new Error('The add-in listens to no ribbon commands'));
        commandsDone.push(resolve);
        handler(DISPATCH.ribbonCommand, [functionName, functionName, JSON.stringify({ source: { id: functionName } })]);
      }),
  };
}

/** What the container says about the open document and about itself. */
const context = (excel: SimulatedExcel): ReturnType<Win32Container['GetContext']> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => 'guangqing-workbook',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => excel.locale,
  GetAppDataLocale: () => excel.locale,
  GetDocUrl: () => 'workbook.xlsx',
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetSupportedMatrix: () => requirementSets(excel),
  GetHostFullVersion: () => '16.0.17328.20000',
  // Settings of the document as Office.js's common API has them: one store with workbook.settings.
  GetSettings: () => ({
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of excel.workbook.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      excel.workbook.settings = new Map(keys.map((key, index) => [key, JSON.parse(values[index] ?? 'null') as unknown]));
    },
  }),
});
