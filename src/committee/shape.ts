/** Small checks of what came from outside: whether a value has the form that a type promises. */

export type Check = (value: unknown) => boolean;

/** Counts and times that are larger are nobody's. */
const LARGEST = 1_000_000_000;

export const anything: Check = () => true;
export const bool: Check = (value) => typeof value === "boolean";
export const whole: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST;
/** A text of any length: an order that brings too long a one is refused with a reason of its own. */
export const text: Check = (value) => typeof value === "string";

export function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

export function textUpTo(most: number): Check {
  return (value) => typeof value === "string" && value.length <= most;
}

export function oneOf(values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

export function listOf(check: Check, most = 1000): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}

/** A table of any names that pass. */
export function mapOf(name: Check, check: Check, most = 1000): Check {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return entries.length <= most && entries.every(([key, inner]) => name(key) && check(inner));
  };
}

/** Exactly these fields; those of `later` may be missing, as in what was written before there were any. */
export function record(fields: Readonly<Record<string, Check>>, later: readonly string[] = []): Check {
  const names = Object.keys(fields).filter((name) => !later.includes(name));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const given = value as Readonly<Record<string, unknown>>;
    return (
      names.every((name) => Object.hasOwn(given, name)) &&
      Object.keys(given).every((name) => Object.hasOwn(fields, name) && fields[name]?.(given[name]) === true)
    );
  };
}
