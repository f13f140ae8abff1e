import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classes } from './members/all';
import { officeJsFolder } from './office-js-folder';
import { Exchange } from './protocol/exchange';
import type { HostTypes } from './protocol/host-type';
import { win32Shell, type Win32Shell } from './shells/win32';
import { SimulatedExcel, type ExcelOptions } from './simulated-excel';

/** Address of the library as add-in pages name it. */
const BASE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** What a test holds once the library has found its host. */
export interface BootedExcel {
  /** The library's namespaces, typed as @types/office-js has them. */
  Excel: typeof globalThis.Excel;
  Office: typeof globalThis.Office;
  /** The host behind them. */
  excel: SimulatedExcel;
  /** Presses a button of the ribbon. */
  runCommand: Win32Shell['runCommand'];
}

/** Options of a boot. */
export interface BootOptions extends ExcelOptions {
  /** Classes instead of those the host knows, for tests of the protocol. */
  classes?: HostTypes;
}

/** Runs a script in the realm of the test: objects of another realm are no plain objects to the library. */
const run = (file: string) => (0, eval)(`${readFileSync(join(officeJsFolder, file), 'utf8')}\n//# sourceURL=${file}`) as unknown;

/** The few things of a browser's window that the library touches while it starts. */
function windowWith(external: Win32Shell['external']): Record<string, unknown> {
  const stored = new Map<string, string>();
  const script = { src: `${BASE}office.js`, getAttribute: () => null };
  return {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    external,
    location: new URL('https://localhost/taskpane.html'),
    history: {},
    navigator: { userAgent: 'gqbook-host' },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
    document: {
      readyState: 'complete',
      hasFocus: () => true,
      getElementsByTagName: (name: string) => (name === 'script' ? [script] : [{ appendChild: loadScript }]),
      createElement: () => ({ setAttribute: () => undefined }),
      head: { appendChild: loadScript },
    },
  };
}

/** Loads a script element's file from the package, as a browser would from the network. */
function loadScript(element: { src: string; onload?: () => void }): void {
  if (!element.src.startsWith(BASE)) throw new Error(`The library asks for ${element.src}`);
  setTimeout(() => {
    run(element.src.slice(BASE.length));
    element.onload?.();
  }, 0);
}

/** Lets the library start with timers that do not keep the process: it guards each script by one of up to ten seconds and never clears it. */
async function withoutLastingTimers(start: () => Promise<void>): Promise<void> {
  const own = globalThis.setTimeout;
  globalThis.setTimeout = Object.assign(
    (callback: () => void, ms?: number) => {
      const timer = own(callback, ms);
      return (ms ?? 0) >= 5_000 ? timer.unref() : timer;
    },
    { __promisify__: own.__promisify__ },
  ) as typeof own;
  try {
    await start();
  } finally {
    globalThis.setTimeout = own;
  }
}

/** The library reports that it is ready by a batch of its own, after Office.onReady: a test must not end before. */
async function greeted(excel: SimulatedExcel): Promise<void> {
  while (excel.traffic.summary().internal === 0) await new Promise((resolve) => setTimeout(resolve, 1));
}

let booted = false;

/** Starts the library against a new simulated Excel and waits until Office.onReady has resolved. Once per test file: it lives in globals. */
export async function bootExcel({ classes: types = classes, ...options }: BootOptions = {}): Promise<BootedExcel> {
  if (booted) throw new Error('One boot per test file: excel.reset() opens another workbook');
  booted = true;
  const excel = new SimulatedExcel(options);
  const shell = win32Shell(excel, new Exchange(excel, types));
  for (const [name, value] of Object.entries(windowWith(shell.external)))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  await withoutLastingTimers(async () => {
    run('office.js');
    await Office.onReady();
    await greeted(excel);
  });
  // Off by default through a slip in the library; on, it refuses members above the level as the host does.
  (OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = true;
  return { Excel: globalThis.Excel, Office: globalThis.Office, excel, runCommand: shell.runCommand };
}
