/**
 * Derived once for a value that never changes, such as a scenario or a text; the last answer is kept. An answer is kept for
 * longer only once its key has come back after another key: a world that the next event replaces seldom does, and all that a
 * WeakMap holds outlives its key until the next full collection of garbage.
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
