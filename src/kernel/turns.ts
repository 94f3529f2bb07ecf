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

export type Slice = Readonly<{
  isOver: () => boolean;
  /** Waits for the next turn and begins a new slice in it. */
  next: () => Promise<void>;
}>;

export function newSlice(): Slice {
  let began = performance.now();
  return {
    isOver: () => performance.now() - began >= SLICE_MS,
    next: async () => {
      await ownTurn();
      began = performance.now();
    },
  };
}

/**
 * One slice in each turn of the event loop, shared by everybody who asks. The returned function resolves at once while the slice
 * lasts, and otherwise in a later turn, first come first served. So hundreds of requests that arrive together do not add up to
 * one long turn.
 */
export function sharedSlice(): () => Promise<void> {
  let slice = newSlice();
  let [isBegun, waiting] = [false, 0];
  const isOver = (): boolean => {
    if (isBegun) return slice.isOver();
    [slice, isBegun] = [newSlice(), true];
    setImmediate(() => {
      isBegun = false;
    });
    return false;
  };
  const retry = (goOn: () => void): void => {
    if (isOver()) setImmediate(retry, goOn);
    else {
      waiting--;
      goOn();
    }
  };
  return () =>
    new Promise((goOn) => {
      if (!isOver() && waiting === 0) return goOn();
      waiting++;
      setImmediate(retry, goOn);
    });
}

/** Takes one after the other until `step` says false. @returns whether all were taken */
export async function inSlices<T>(all: Iterable<T>, step: (one: T) => boolean): Promise<boolean> {
  await ownTurn();
  const slice = newSlice();
  for (const one of all) {
    if (!step(one)) return false;
    if (slice.isOver()) await slice.next();
  }
  return true;
}

/** Work that is divided: the event loop gets its turn at every `yield`. */
export type Steps<T> = Generator<void, T>;

/** Does all steps, each in a turn of its own. */
export async function allSteps<T>(steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) {
    await ownTurn();
    step = steps.next();
  }
  return step.value;
}
