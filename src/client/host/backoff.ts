/**
 * Waits before a retry. The wait doubles each time, up to 15 s, with random jitter so that forty devices do not all
 * return at once.
 */

const FIRST_MS = 300;
const MOST_MS = 15_000;

/** @param tries 1 for the first wait. @example 1: 150 to 450 ms; 3: 600 to 1,800 ms */
export function waitFor(tries: number, chance: number): number {
  return Math.min(MOST_MS, FIRST_MS * 2 ** (tries - 1)) * (0.5 + chance);
}

export function backoff(tries: number): Promise<void> {
  return new Promise((done) => setTimeout(done, waitFor(tries, Math.random())));
}
