/** Corrupts messages at random. The seed belongs in the test's name. */
import { type Dice, pick } from "../../src/tools/fuzz/random-commands.ts";

type Json = unknown;

const deep = (levels: number): Json => (levels === 0 ? 0 : [deep(levels - 1)]);

const VALUES: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  0.5,
  63,
  255,
  256,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  "",
  "0",
  "KEN",
  "chair",
  "teacher",
  "__proto__",
  "constructor",
  "\u0000",
  "\ud800",
  "\u202eright to left",
  "💥".repeat(50),
  "<img src=x onerror=alert(1)>",
  "x".repeat(300),
  "x".repeat(5000),
  [],
  [[]],
  {},
  { type: "ready" },
  { toString: 1, valueOf: 1, length: 5 },
  deep(200),
  Array.from({ length: 500 }, (_, at) => at),
];

const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "seat",
  "table",
  "beat",
  "type",
  "id",
  "",
  "0",
];

/** The text of the same message with one to three faults. */
export function spoilt(message: Json, roll: Dice): string {
  let now = message;
  for (let k = 0; k <= roll(3); k++) now = changed(now, roll);
  const text = JSON.stringify(now) ?? "";
  return roll(4) === 0 ? torn(text, roll) : text;
}

function changed(value: Json, roll: Dice): Json {
  if (typeof value !== "object" || value === null || roll(4) === 0) return pick(VALUES, roll);
  if (Array.isArray(value)) {
    const at = roll(value.length + 1);
    return [...value.slice(0, at), changed(value[at] ?? null, roll), ...value.slice(at + 1)];
  }
  const entries = Object.entries(value);
  const at = roll(entries.length + 2);
  const entry = entries[at];
  if (entry === undefined) return fromEntries([...entries, [pick(KEYS, roll), pick(VALUES, roll)]]);
  if (roll(6) === 0) return fromEntries(entries.filter((_, i) => i !== at));
  return fromEntries(entries.map((one, i) => (i === at ? [one[0], changed(one[1], roll)] : one)));
}

/** Keeps a key named `__proto__`, as JSON does. */
function fromEntries(entries: readonly (readonly [string, Json])[]): Json {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

const SCRAPS = [
  "{",
  "}",
  "[",
  '"',
  ",",
  "\\u0000",
  "\u0000",
  "\ufeff",
  "NaN",
  "1e999",
  "//",
  "'",
  "\\",
  '{"__proto__":',
];

function torn(text: string, roll: Dice): string {
  const at = roll(text.length + 1);
  switch (roll(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + pick(SCRAPS, roll) + text.slice(at);
    case 2:
      return text.slice(0, at) + pick(SCRAPS, roll) + text.slice(at + 1 + roll(5));
    default:
      return text + text;
  }
}
