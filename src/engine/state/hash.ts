/** The 64-bit hash of a match, computed from its canonical event log. */
/** A running hash: two 32-bit halves. */
export type HashState = readonly [number, number];

export const HASH_START: HashState = [0x811c9dc5, 0x9747b28c];

/**
 * Adds one event to a running hash, two characters at a time. An event is written as JSON with its keys in the order
 * in which the rules created them. This order is the same everywhere.
 */
export function hashEvent(state: HashState, event: object): HashState {
  const text = JSON.stringify(event);
  let a = state[0];
  let b = state[1];
  for (let k = 0; k < text.length; k += 2) {
    const code = text.charCodeAt(k) | (text.charCodeAt(k + 1) << 16);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a >>> 0, b >>> 0];
}

/** The hash of a whole log, as 16 hex digits. */
export function hash(log: readonly object[]): string {
  const [a, b] = log.reduce(hashEvent, HASH_START);
  return a.toString(16).padStart(8, "0") + b.toString(16).padStart(8, "0");
}
