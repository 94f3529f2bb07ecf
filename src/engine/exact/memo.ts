/**
 * Computes a value once per key, for keys that never change, such as a scenario or a text. At first only the last
 * value is kept. As soon as an earlier key is used again, as on a host with several rooms, all values are kept. A
 * simulation never reuses an earlier key, so it keeps only the last value: values in a WeakMap would survive minor
 * garbage collections even after their keys are dead.
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
