/** Spreads the work of many simultaneous requests over short turns of the event loop. */
import { newSlice } from "../../kernel/time-slices.ts";

/**
 * Shares one slice among all callers in a turn of the event loop. The returned function resolves at once while the
 * slice lasts. Otherwise it resolves in a later turn, first come, first served. So hundreds of requests that arrive
 * together do not add up to one long turn.
 */
export function sharedSlice(): () => Promise<void> {
  const isOpen = sliceOfTurn();
  let [waiting, isPassing] = [0, false];
  const pass = (goOn: () => void): void => {
    isPassing = true;
    // If several callers wait, only one goes on now. Otherwise the next steps of all of them would run before the
    // time is checked again.
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

/**
 * @returns a function that says whether this turn's slice still lasts; the slice begins with the first call in the
 * turn
 */
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
