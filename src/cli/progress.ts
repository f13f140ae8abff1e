/** Work shorter than this many milliseconds says nothing. */
const QUIET = 1000;

/** Tells a person at a terminal how far a longer work is. */
export interface Progress {
  /** Names the step that begins now. */
  step: (text: string) => void;
  /** Clears the line. */
  done: () => void;
}

/** Where progress is shown. */
export interface ProgressScreen {
  /** Whether a person watches: a terminal, no file and no pipe. */
  live: boolean;
  /** Writes as it is, without a line end. */
  write: (text: string) => void;
  /** Milliseconds since some fixed moment. */
  now: () => number;
}

const CLEAR_LINE = '\r\u001B[2K';

/** Progress on one line that is written over; silent for short work and where nobody watches. */
export function progressOn({ live, write, now }: ProgressScreen): Progress {
  const began = now();
  let shown = false;
  return {
    step: (text) => {
      if (!live || now() - began < QUIET) return;
      write(`${CLEAR_LINE}${text}`);
      shown = true;
    },
    done: () => {
      if (shown) write(CLEAR_LINE);
    },
  };
}
