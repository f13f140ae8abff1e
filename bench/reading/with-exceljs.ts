import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { given, Tally, type Found, type Reading } from './found';

const DAY = 86_400_000;
/** Days from Excel's first to 1970. */
const EPOCH = 25_569;

/** What a cell shows: of a formula its result, of a date the day as Excel counts it. */
function shown(value: ExcelJS.CellValue): unknown {
  if (value instanceof Date) return value.getTime() / DAY + EPOCH;
  if (typeof value !== 'object' || value === null) return value;
  if ('formula' in value || 'sharedFormula' in value) return shown(value.result);
  return 'text' in value ? value.text : value;
}

async function read(file: string): Promise<Found> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file) as unknown as ExcelJS.Buffer);
  const tally = new Tally();
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // It repeats what a merged area holds in each of its cells.
        if (cell.type !== ExcelJS.ValueType.Merge) tally.add(shown(cell.value));
      }),
    ),
  );
  return tally.found;
}

async function run(): Promise<void> {
  const { files, passes } = given();
  const found: Found[] = [];
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++)
    for (const file of files) {
      const one = await read(file);
      if (pass === 0) found.push(one);
    }
  const took = performance.now() - start;
  const reading: Reading = { took, read: files.length * passes, peak: process.resourceUsage().maxRSS * 1024, found };
  process.stdout.write(JSON.stringify(reading));
}

void run();
