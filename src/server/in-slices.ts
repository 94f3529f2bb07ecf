/** Long work in short slices, so that the event loop serves everybody else in between. */

/** A slice lasts this long, or as long as one step does. */
const SLICE_MS = 5;

const waiting: (() => void)[] = [];

function wakeNext(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(wakeNext);
}

/** A turn of the event loop for the caller alone: many who ask at once do not add up to one long turn. */
export function ownTurn(): Promise<void> {
  return new Promise((done) => {
    waiting.push(done);
    if (waiting.length === 1) setImmediate(wakeNext);
  });
}

/** Takes one after the other until `step` says false. @returns whether all were taken */
export async function inSlices<T>(all: Iterable<T>, step: (one: T) => boolean): Promise<boolean> {
  await ownTurn();
  let began = performance.now();
  for (const one of all) {
    if (!step(one)) return false;
    if (performance.now() - began < SLICE_MS) continue;
    await ownTurn();
    began = performance.now();
  }
  return true;
}
