import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page, type Route } from 'playwright-core';
import webpack from 'webpack';
import configurations from '../../../webpack.config';
import { chromiumPath, describeInChromium } from '../../chromium';
import { officeJsFolder } from '../office-js-folder';
import type { SimulatedExcel } from '../simulated-excel';

const ORIGIN = 'https://gqbook.test';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Bundles the page of the host as `webpack --env host` does. */
async function bundleHost(folder: string): Promise<void> {
  const [host] = configurations({ host: true });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    webpack({ ...host, output: { ...host?.output, path: folder } }).run((error, result) => (error ? reject(error) : resolve(result))),
  );
  const errors = stats?.compilation.errors ?? [];
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
}

/** The unmodified library in the frame of a simulated Excel on the web. */
describeInChromium('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gqbook-host-'));
  const strangers: string[] = [];
  let browser: Browser;
  let page: Page;
  let frame: Frame;

  /** Every file comes from disk; any other request is remembered and ends. */
  const serve = async (route: Route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const file =
      (href.startsWith(CDN) && join(officeJsFolder, href.slice(CDN.length).replace(/\?.*/, ''))) ||
      (origin === ORIGIN && (pathname === '/host.js' ? join(folder, 'host.js') : join(__dirname, pathname)));
    if (!file) {
      strangers.push(href);
      return route.abort();
    }
    await route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
  };

  beforeAll(async () => {
    await bundleHost(folder);
    browser = await chromium.launch({ ...(chromiumPath !== undefined && { executablePath: chromiumPath }), args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.route('**/*', serve);
    await page.goto(`${ORIGIN}/parent.html`);
    const found = page.frame('add-in');
    if (!found) throw new Error('The page has no frame');
    frame = found;
    await frame.evaluate(() => Office.onReady());
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  /** Asks the host, in the page that holds the frame. */
  const cell = (row: number, column: number) =>
    page.evaluate(
      ([r, c]) => {
        const { workbook } = (globalThis as unknown as { simulatedExcel: SimulatedExcel }).simulatedExcel;
        const found = workbook.sheets[0]?.cells.get(r)?.get(c);
        return { value: found?.value, format: found?.format };
      },
      [row, column] as const,
    );

  test('the library finds Excel on the web', async () => {
    expect(await frame.evaluate(() => [Office.context.host, Office.context.platform])).toEqual(['Excel', 'OfficeOnline']);
  });

  test('values and a format that the add-in writes stand in the host', async () => {
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.values = [['广清产业园', 12.5]];
        range.format.fill.color = '#FFF2CC';
        await context.sync();
      }),
    );
    expect(await cell(1, 1)).toMatchObject({ value: '广清产业园', format: { fill: expect.stringMatching(/FFF2CC/i) as unknown } });
    expect(await cell(1, 2)).toMatchObject({ value: 12.5 });
  });

  test('the add-in reads back what stands in the cells', async () => {
    const values = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('D1:D2');
        range.values = [['一'], [2]];
        await context.sync();
        range.load('values');
        await context.sync();
        return range.values as unknown;
      }),
    );
    expect(values).toEqual([['一'], [2]]);
  });

  test('a change reaches the handler of the add-in', async () => {
    const address = await frame.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        let heard: (address: string) => void = () => undefined;
        const told = new Promise<string>((resolve) => (heard = resolve));
        sheet.onChanged.add((event) => Promise.resolve(heard(event.address)));
        await context.sync();
        sheet.getRange('C3').values = [[1]];
        await context.sync();
        return told;
      }),
    );
    expect(address).toBe('C3');
  });

  test('a request above 5 MiB is refused', async () => {
    const code = await frame.evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x'.repeat(6 * 1024 * 1024)]];
          await context.sync();
        });
        return undefined;
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('page and library ask for nothing but their own files', () => {
    expect(strangers).toEqual([]);
  });

  test('the host was asked for nothing that it does not know', async () => {
    const faults = await page.evaluate(() => (globalThis as unknown as { simulatedExcel: SimulatedExcel }).simulatedExcel.faults);
    expect(faults).toEqual([]);
  });
});
