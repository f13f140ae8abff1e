import { randomUUID } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { localMoment } from './moment';

/** The process that writes in a book, as its lock file says. */
export interface Holder {
  /** Name of the computer. */
  host: string;
  /** Which space of process numbers: containers of one computer number their processes apart. Absent where systems have one only. */
  space?: string;
  /** Number of the process. */
  pid: number;
  /** What tells this process from another that had the number before it; absent where the system does not say. */
  started?: string;
  /** When it took the lock, ISO 8601 with the offset of its computer. */
  taken: string;
  /** Who started it, in short; absent where nobody said. */
  by?: string;
  /** Names this taking of the lock: no other has it. */
  token: string;
}

/** A process as the system's table of processes knows it. */
export interface ProcessTable {
  /** Name of the computer. */
  host: string;
  /** Space of process numbers. */
  space?: string;
  /** What tells a process from others of its number: undefined where nothing says, `gone` when there is no such process. */
  startOf: (pid: number) => Promise<string | undefined>;
}

/** What `startOf` answers for a process that is no more. */
export const GONE = 'gone';

const orUndefined = (text: Promise<string>): Promise<string | undefined> => text.then((found) => found.trim()).catch(() => undefined);

function signalled(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive too.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Start of a process by Linux: which boot, and the tick within it. A killed process that nobody has waited for yet is gone. */
async function startOf(pid: number): Promise<string | undefined> {
  if (!signalled(pid)) return GONE;
  const stat = await orUndefined(readFile(`/proc/${pid}/stat`, 'utf8'));
  // The name in parentheses may hold anything, so fields count from behind it: state is the first, the start the twentieth.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields?.[0] === 'Z' || fields?.[0] === 'X') return GONE;
  const boot = await orUndefined(readFile('/proc/sys/kernel/random/boot_id', 'utf8'));
  return fields?.[19] && boot ? `${boot} ${fields[19]}` : undefined;
}

/** The table of this computer. */
export async function processTable(): Promise<ProcessTable> {
  const space = await orUndefined(readlink('/proc/self/ns/pid'));
  return { host: hostname(), ...(space && { space }), startOf };
}

/** This process as the holder of a lock. */
export async function thisHolder({ host, space, startOf: start }: ProcessTable, by?: string): Promise<Holder> {
  const started = await start(process.pid);
  return {
    host,
    ...(space && { space }),
    pid: process.pid,
    ...(started && { started }),
    taken: localMoment(new Date()),
    ...(by !== undefined && { by }),
    token: randomUUID(),
  };
}

/** Whether a holder still runs: `elsewhere` cannot be told from here, `running` is certain, `unsure` where a number may have been given anew. */
export type HolderState = 'dead' | 'running' | 'unsure' | 'elsewhere';

/** What can be said of a holder. Only the dead of this very computer are called dead. */
export async function holderState(holder: Holder, table: ProcessTable): Promise<HolderState> {
  if (holder.host !== table.host || holder.space !== table.space) return 'elsewhere';
  const started = await table.startOf(holder.pid);
  if (started === GONE) return 'dead';
  if (started === undefined || holder.started === undefined) return 'unsure';
  return started === holder.started ? 'running' : 'dead';
}

/** Reads a lock file's text; undefined for what is none of ours. */
export function parseHolder(text: string): Holder | undefined {
  try {
    const json = JSON.parse(text) as Partial<Holder> | null;
    const sound =
      typeof json?.host === 'string' && Number.isInteger(json.pid) && typeof json.taken === 'string' && /^[\w-]+$/.test(json.token ?? '');
    if (!sound) return undefined;
    const { by, ...holder } = json as Holder;
    return typeof by === 'string' ? { ...holder, by } : holder;
  } catch {
    return undefined;
  }
}
