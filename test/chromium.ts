import { existsSync } from 'node:fs';

/** Chromium as the system installs it; playwright-core brings no browser of its own. */
const CANDIDATES = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser that tests of pages start; undefined where none is installed. */
export const chromiumPath = CANDIDATES.find((path): path is string => path !== undefined && existsSync(path));

/** `describe` where there is a browser; elsewhere its tests are skipped, with a count. */
export const describeInChromium: jest.Describe = chromiumPath ? describe : describe.skip;
