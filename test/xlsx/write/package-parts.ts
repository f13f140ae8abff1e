import { strFromU8, unzipSync } from 'fflate';
import type { PlanSheet, WorkbookPlan } from '../../../src/model/workbook-plan';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { plan } from './plans';

/** The parts of a package as texts, by path. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** One part of a package; fails when there is none. */
export function part(parts: ReadonlyMap<string, string>, path: string): string {
  const text = parts.get(path);
  if (text === undefined) throw new Error(`no ${path}`);
  return text;
}

/** The parts a plan is written as. */
export const written = async (whole: WorkbookPlan): Promise<ReadonlyMap<string, string>> => partsOf(await writeWorkbook(whole));

/** The part a sheet is written as, the only one of its workbook. */
export const writtenSheet = async (only: PlanSheet, more: Partial<WorkbookPlan> = {}): Promise<string> =>
  part(await written(plan([only], more)), 'xl/worksheets/sheet1.xml');

/** The folder of a part. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The part a relation of another part leads to. */
export function target(from: string, relative: string): string {
  if (relative.startsWith('/')) return relative.slice(1);
  const steps = `${folderOf(from)}${relative}`.split('/');
  return steps.reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), []).join('/');
}

/** The part that a part of relations belongs to: xl/_rels/workbook.xml.rels is about xl/workbook.xml. */
export const subject = (relations: string): string => relations.replace('_rels/', '').replace(/\.rels$/, '');
