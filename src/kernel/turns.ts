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
  const isOpen = sliceOfTurn();
  let [waiting, isPassing] = [0, false];
  const pass = (goOn: () => void): void => {
    isPassing = true;
    // Of those who ask in one go only one passes: what they do next would add up before anybody can look at the time.
    process.nextTick(() => {
      isPassing = false;
    });
    goOn();
  };
  const retry = (goOn: () => void): void => {
    if (isPassing || !isOpen()) setImmediate(retry, goOn);
    else {
      waiting--;
      pass(goOn);
    }
  };
  return () =>
    new Promise((goOn) => {
      if (waiting === 0 && !isPassing && isOpen()) return pass(goOn);
      waiting++;
      setImmediate(retry, goOn);
    });
}

/** @returns whether the slice of this turn still lasts; it begins with the first question in the turn */
function sliceOfTurn(): () => boolean {
  let [slice, isBegun] = [newSlice(), false];
  return () => {
    if (isBegun) return !slice.isOver();
    [slice, isBegun] = [newSlice(), true];
    setImmediate(() => {
      isBegun = false;
    });
    return true;
  };
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
