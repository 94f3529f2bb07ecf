/** Splits long work into short slices, so that the event loop can serve other requests in between. */

/** How long a slice lasts, unless one step takes longer. */
const SLICE_MS = 5;

const waiting: (() => void)[] = [];

function wakeNext(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(wakeNext);
}

/** Waits for a separate turn of the event loop, so that many callers at once do not add up to one long turn. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => {
    waiting.push(done);
    if (waiting.length === 1) setImmediate(wakeNext);
  });
}

export type Slice = Readonly<{
  isOver: () => boolean;
  /** Waits for the next turn and begins a new slice. */
  next: () => Promise<void>;
}>;

export function newSlice(): Slice {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began >= SLICE_MS,
    next: async () => {
      await nextTurn();
      began = performance.now();
    },
  };
}

/** Runs `step` on each item until it returns false. @returns whether all items were processed */
export async function inSlices<T>(all: Iterable<T>, step: (one: T) => boolean): Promise<boolean> {
  await nextTurn();
  const slice = newSlice();
  for (const one of all) {
    if (!step(one)) return false;
    if (slice.isOver()) await slice.next();
  }
  return true;
}

/** Work in steps. The event loop gets a turn at every `yield`. */
export type Steps<T> = Generator<void, T>;

/** Runs all steps, each in its own turn of the event loop. */
export async function allSteps<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await nextTurn();
    step = steps.next();
  }
  return step.value;
}
