/** What must be put away before the process ends, even when somebody cancels it. */
const duties = new Set<() => void>();

/** Registers what is to be done when the process ends; the answer takes it off the list again. Only what needs no waiting can be done then. */
export function atExit(duty: () => void): () => void {
  if (duties.size === 0) process.on('exit', runAll);
  duties.add(duty);
  return () => {
    duties.delete(duty);
    if (duties.size === 0) process.off('exit', runAll);
  };
}

function runAll(): void {
  for (const duty of duties) duty();
}
