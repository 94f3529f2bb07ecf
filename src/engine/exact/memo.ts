/**
 * Computes a value once per key, for keys that never change, such as a scenario or a text. The last answer is kept at hand.
 * Older answers are kept only for a key that comes back after another one: most worlds never do, and minor garbage
 * collections keep the values of a WeakMap alive even when their keys are dead.
 */
export function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, Readonly<{ value: V }> | null>();
  let last: Readonly<{ key: K; value: V }> | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    const kept = known.get(key);
    const value = kept ? kept.value : make(key);
    if (kept === undefined) known.set(key, null);
    if (kept === null) known.set(key, { value });
    last = { key, value };
    return value;
  };
}
