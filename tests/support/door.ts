/** Checks on values from outside: values at the ends of each range pass, and values beyond them are refused. */
import { expect } from "vitest";

type Change = (was: unknown) => unknown;

/** A place in a value, with contents that are allowed there and contents that are not. */
export type Limit = Readonly<{ path: string; fits: readonly Change[]; breaks: readonly Change[] }>;

const constant =
  (value: unknown): Change =>
  () =>
    value;

function limit(path: string, fits: readonly unknown[], breaks: readonly unknown[]): Limit {
  return { path, fits: fits.map(constant), breaks: breaks.map(constant) };
}

/** A whole number from `low` to `high`. */
export function whole(path: string, low: number, high: number): Limit {
  return limit(path, [low, high], [low - 1, high + 1, low + 0.5, `${low}`, null]);
}

/** Accepts each of these words and refuses any other. */
export function words(path: string, all: string): Limit {
  return limit(path, all.split(" "), ["", "nonsense", 0, null]);
}

/** Accepts every value in `fits` and refuses every value in `breaks`. */
export function only(path: string, fits: readonly unknown[], breaks: readonly unknown[]): Limit {
  return limit(path, fits, breaks);
}

export function flag(path: string): Limit {
  return limit(path, [true, false], [0, 1, "true", null]);
}

/** One digit per country, none above `highest`. */
export function digits(path: string, count: number, highest: number): Limit {
  const row = (digit: number | string, length = count): string => `${digit}`.repeat(length);
  const beyond = highest === 9 ? "x" : highest + 1;
  return limit(
    path,
    [row(0), row(highest)],
    [row(0, count - 1), row(0, count + 1), row(beyond), row("x"), null],
  );
}

/** Accepts text with at most this many characters. */
export function textUpTo(path: string, most: number): Limit {
  return limit(path, ["a".repeat(most)], ["a".repeat(most + 1), 7, null]);
}

/** A list with at most this many entries. */
export function upTo(path: string, most: number): Limit {
  return { path, fits: [filled(0), filled(most)], breaks: [filled(most + 1), constant({}), constant(null)] };
}

/** A list with exactly this many entries. */
export function exactly(path: string, length: number): Limit {
  return { path, fits: [filled(length)], breaks: [filled(length - 1), filled(length + 1), constant(null)] };
}

function filled(length: number): Change {
  return (was) => Array.from({ length }, () => (was as readonly unknown[])[0]);
}

/** The value with a change at a path. @example changedAt({ a: [1, 2] }, "a.1", () => 3): { a: [1, 3] } */
export function changedAt(value: unknown, path: string, change: Change): unknown {
  if (path === "") return change(value);
  const [key = "", ...rest] = path.split(".");
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [key]: changedAt(inner, rest.join("."), change) });
}

/** Expects values within the limits to pass, and values beyond any limit to be refused. */
export function expectLimits(
  opens: (value: unknown) => boolean,
  sound: unknown,
  limits: readonly Limit[],
): void {
  expect(opens(sound), "as it is").toBe(true);
  for (const { path, fits, breaks } of limits) {
    const outcomes = (changes: readonly Change[]): Record<string, boolean> =>
      Object.fromEntries(
        changes.map((change) => {
          const value = changedAt(sound, path, change);
          return [`${path} ${JSON.stringify(standingAt(value, path))}`.slice(0, 120), opens(value)];
        }),
      );
    expect(Object.values(outcomes(fits)), JSON.stringify(outcomes(fits))).not.toContain(false);
    expect(Object.values(outcomes(breaks)), JSON.stringify(outcomes(breaks))).not.toContain(true);
  }
}

function standingAt(value: unknown, path: string): unknown {
  const keys = path === "" ? [] : path.split(".");
  return keys.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}

/** Expects every field to be required and no further field to be allowed, at every depth. */
export function expectNoMoreNoLess(opens: (value: unknown) => boolean, sound: object): void {
  for (const path of objectsIn(sound)) {
    const stranger = changedAt(sound, path, (was) => ({ ...(was as object), stranger: 1 }));
    expect(opens(stranger), `a stranger in "${path}"`).toBe(false);
    for (const key of Object.keys(standingAt(sound, path) as object)) {
      const without = changedAt(sound, path, (was) => withoutKey(was as object, key));
      expect(opens(without), `without "${path}.${key}"`).toBe(false);
    }
  }
}

function withoutKey(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** Paths of all objects in a value, with the value itself first. */
function objectsIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, item]) =>
    objectsIn(item, path === "" ? key : `${path}.${key}`),
  );
  return Array.isArray(value) ? inner : [path, ...inner];
}
