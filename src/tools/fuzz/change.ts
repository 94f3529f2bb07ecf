/**
 * Changes one place in a JSON document: numbers out of range, missing or duplicate entries, entries in the wrong
 * place.
 */
import fc from "fast-check";

/** A path into a document: names are followed as they are, and numbers choose among the existing entries. */
type Way = readonly (string | number)[];
type Branch = Record<string, unknown> | unknown[];
/** An entry of a document. `now` is the value of `branch[key]`. */
type Spot = Readonly<{ root: Branch; branch: Branch; key: string; now: unknown }>;
type Edit = (spot: Spot) => void;

export type Change = Readonly<{ way: Way; edit: Edit }>;

/** Marks raw text that JSON allows but no value prints, such as 1e999. No document contains these characters. */
const RAW = { open: "\u{f0000}", close: "\u{f0001}" } as const;
const RAW_STRING = new RegExp(`"${RAW.open}([^"]*)${RAW.close}"`, "gu");
const raw = (text: string): string => `${RAW.open}${text}${RAW.close}`;

const DEEP = 100_000;
const LONG = 300_000;
/** The maximum number of characters of repeated content. The limit of every reader is lower. */
const MOST_SIGNS = 60_000_000;
const MANY = [600, 5_000, 10_001, 100_000] as const;
const KEYS = ["extra", "type", "__proto__", "constructor", "toString", "length", ""] as const;
const NUMBERS = [-1, 0.5, 2, 255, 2 ** 31, 4_294_967_290, 2 ** 53, 1e300] as const;
const TOKENS = [raw("-0"), raw("1e999"), raw("1e-999")] as const;
const STRINGS = [
  "",
  "x",
  "NaN",
  "__proto__",
  "\ud800",
  "\u0000",
  "\u202e\u001b[31m",
  "KEN",
  "wall",
  "🙂",
] as const;
const REST = [null, true, false, [], {}, [[]], { type: "deposit" }] as const;
const HUGE = ["x".repeat(LONG), raw(`${"[".repeat(DEEP)}${"]".repeat(DEEP)}`)] as const;

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NUMBERS, ...TOKENS) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }) },
  { weight: 3, arbitrary: fc.constantFrom(...STRINGS) },
  { weight: 3, arbitrary: fc.constantFrom(...REST) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
);

const pick = fc.nat();
const steps = fc.array(pick, { minLength: 1, maxLength: 7 });
const key = fc.constantFrom(...KEYS);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 8,
    arbitrary: value.map(
      (what): Edit =>
        (spot) =>
          put(spot, what),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom(-2, -1, 1, 2).map(
      (by): Edit =>
        (spot) =>
          nudge(spot, by),
    ),
  },
  { weight: 4, arbitrary: fc.constant<Edit>(lose) },
  {
    weight: 2,
    arbitrary: fc.tuple(key, value).map(
      ([name, what]): Edit =>
        (spot) =>
          add(spot, name, what),
    ),
  },
  { weight: 3, arbitrary: fc.constant<Edit>(tellTwice) },
  {
    weight: 3,
    arbitrary: pick.map(
      (other): Edit =>
        (spot) =>
          swap(spot, other),
    ),
  },
  {
    weight: 3,
    arbitrary: steps.map(
      (from): Edit =>
        (spot) =>
          graft(spot, from),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...MANY).map(
      (times): Edit =>
        (spot) =>
          repeat(spot, times),
    ),
  },
);

/** A change below one of the named parts, or anywhere if none is named. */
export function changeIn(...parts: readonly (readonly string[])[]): fc.Arbitrary<Change> {
  const under = fc.constantFrom<readonly string[]>(...(parts.length === 0 ? [[]] : parts));
  return fc.record({ way: fc.tuple(under, steps).map(([names, rest]) => [...names, ...rest]), edit: edit });
}

/** A copy of a document with changes, as text. */
export function changedText(root: unknown, changes: readonly Change[]): string {
  return JSON.stringify(changed(root, changes)).replace(RAW_STRING, (_, text: string) => text);
}

/** A copy of a document with changes. */
function changed(root: unknown, changes: readonly Change[]): unknown {
  const copy: unknown = structuredClone(root);
  if (!isBranch(copy)) return copy;
  for (const { way, edit: change } of changes) {
    const spot = found(copy, way);
    if (spot !== null) change(spot);
  }
  return copy;
}

function isBranch(node: unknown): node is Branch {
  return typeof node === "object" && node !== null;
}

/** The last entry on the path, or null in an empty document. */
function found(root: Branch, way: Way): Spot | null {
  let spot: Spot | null = null;
  let node: unknown = root;
  for (const step of way) {
    if (!isBranch(node)) break;
    const keys = Object.keys(node);
    const at = typeof step === "string" ? step : keys[step % keys.length];
    if (at === undefined || !Object.hasOwn(node, at)) break;
    spot = { root, branch: node, key: at, now: entryOf(node, at) };
    node = spot.now;
  }
  return spot;
}

function entryOf(branch: Branch, at: string): unknown {
  return (branch as Record<string, unknown>)[at];
}

/** Defines the entry instead of assigning it, because in a document `__proto__` is a key like any other. */
function setEntry(branch: Branch, at: string, to: unknown): void {
  Object.defineProperty(branch, at, { value: to, writable: true, enumerable: true, configurable: true });
}

function put({ branch, key: at }: Spot, to: unknown): void {
  setEntry(branch, at, to);
}

/**
 * Changes an entry a little: adds `by` to a number, flips a boolean, or changes a text. Replaces anything else with
 * `by`.
 */
function nudge(spot: Spot, by: number): void {
  const { now } = spot;
  if (typeof now === "number") put(spot, now + by);
  else if (typeof now === "boolean") put(spot, !now);
  else put(spot, typeof now === "string" ? nudgedText(now, by) : by);
}

function nudgedText(text: string, by: number): string {
  const at = Math.abs(by) % (text.length + 1);
  return `${text.slice(0, at)}${by > 0 ? "1" : ""}${text.slice(at + 1)}`;
}

function lose({ branch, key: at }: Spot): void {
  if (Array.isArray(branch)) branch.splice(Number(at), 1);
  else delete branch[at];
}

/** Adds a key to the entry if it is an object, otherwise to the object that contains it. */
function add({ branch, now }: Spot, name: string, what: unknown): void {
  const object = [now, branch].find((one) => isBranch(one) && !Array.isArray(one));
  if (isBranch(object)) setEntry(object, name, what);
}

function tellTwice({ branch, key: at, now }: Spot): void {
  if (Array.isArray(branch)) branch.splice(Number(at), 0, now);
  else setEntry(branch, `${at}2`, now);
}

function swap({ branch, key: at, now }: Spot, other: number): void {
  const keys = Object.keys(branch);
  const partner = keys[other % keys.length] ?? at;
  setEntry(branch, at, entryOf(branch, partner));
  setEntry(branch, partner, now);
}

/** Replaces the entry with something from elsewhere in the document. */
function graft(spot: Spot, from: Way): void {
  const source = found(spot.root, from);
  if (source !== null) put(spot, structuredClone(source.now));
}

function repeat(spot: Spot, times: number): void {
  const { branch, now } = spot;
  const list = Array.isArray(branch) ? branch : now;
  const item: unknown = list === branch || !Array.isArray(list) ? now : list[0];
  const size = JSON.stringify(item ?? null).length;
  const more = new Array<unknown>(Math.min(times, Math.ceil(MOST_SIGNS / size))).fill(item);
  if (Array.isArray(branch)) for (const one of more) branch.push(one);
  else put(spot, Array.isArray(list) ? [...list, ...more] : more);
}
