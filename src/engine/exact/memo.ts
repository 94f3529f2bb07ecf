/**
 * Computes a value once per key, for keys that never change, such as a scenario or a text. The last answer is kept at hand. All
 * answers are kept as soon as one key has come back after another, as on a host with several rooms. In a simulation none does,
 * and minor garbage collections would keep the values of a WeakMap alive even when their keys are dead.
 */
export function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, Readonly<{ value: V }> | null>();
  let last: Readonly<{ key: K; value: V }> | null = null;
  let doKeysReturn = false;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    const kept = known.get(key);
    const value = kept ? kept.value : make(key);
    if (kept === null) doKeysReturn = true;
    if (!kept) known.set(key, doKeysReturn ? { value } : null);
    last = { key, value };
    return value;
  };
}
