/** Whether two lists hold the same items, each compared by identity. */
export function haveSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((one, at) => one === b[at]));
}
