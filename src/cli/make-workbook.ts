import { planWorkbook, type PlannedWorkbook, type WorkbookRequest } from '../layout/workbook';
import type { CommandContext } from './command';
import type { OutputFile } from './output-file';

/** A workbook that stands in its file. */
export interface MadeWorkbook extends PlannedWorkbook {
  /** Size of the file. */
  bytes: number;
}

/** Plans a workbook and writes it to its file, saying at a terminal how far it is. */
export async function makeWorkbook(
  request: WorkbookRequest,
  output: OutputFile,
  { messages, progress }: Pick<CommandContext, 'messages' | 'progress'>,
): Promise<MadeWorkbook> {
  const words = messages.cli.report;
  const planned = planWorkbook(request, (phase, name, index, count) => progress.step(words[phase](name, index, count)));
  // Loaded when needed: no other command pays for the library.
  const { writeWorkbook } = await import(/* webpackMode: "eager" */ '../xlsx/write/write-workbook');
  const bytes = await writeWorkbook(planned.plan, (name, index, count) => progress.step(words.writing(name, index, count)));
  await output.write(bytes);
  progress.done();
  return { ...planned, bytes: bytes.length };
}
