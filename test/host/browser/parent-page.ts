import { classes } from '../members/all';
import { Exchange } from '../protocol/exchange';
import { frameUrl, webShell } from '../shells/web';
import { SimulatedExcel } from '../simulated-excel';

/** The little of a browser that the page needs; the project's types know no browser. */
interface Browser {
  location: { href: string; origin: string };
  document: {
    createElement: (name: 'iframe') => {
      src: string;
      name: string;
      contentWindow: { postMessage: (text: string, origin: string) => void } | null;
    };
    body: { append: (element: unknown) => void };
  };
  addEventListener: (name: 'message', handler: (event: { data: unknown; origin: string }) => void) => void;
  /** What a test, or somebody at the console, looks at. */
  simulatedExcel: SimulatedExcel;
}

const browser = globalThis as unknown as Browser;
const { location, document } = browser;

const excel = new SimulatedExcel();
browser.simulatedExcel = excel;

const frame = document.createElement('iframe');
frame.name = 'add-in';
const answer = webShell(excel, new Exchange(excel, classes), {
  url: location.href,
  post: (text) => frame.contentWindow?.postMessage(text, location.origin),
});
browser.addEventListener('message', ({ data, origin }) => {
  if (origin === location.origin && typeof data === 'string') void answer(data);
});
frame.src = frameUrl(`${location.origin}/taskpane.html`, location.href, excel.locale);
document.body.append(frame);
