/** Returns the value as one of the names. Throws for any other value, which is a mistake in the generated file. */
export function oneOf<T extends string>(names: readonly T[], value: string): T {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Error(`${value} is none of ${names.join(", ")}`);
  return found;
}
