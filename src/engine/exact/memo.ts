/**
 * Computes a value once per key, for keys that never change, such as a scenario or a text. The last answer is kept at
 * hand.
 */
export function memo<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  let last: Readonly<{ key: K; value: V }> | null = null;
  return (key) => {
    if (last !== null && last.key === key) return last.value;
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    last = { key, value };
    return value;
  };
}
