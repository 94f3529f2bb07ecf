/** One change somewhere in a JSON document: a number off its range, an entry lost or told twice, a key gone. */
import { type Dice, pick } from "../../src/tools/fuzz/random-hand.ts";

const STRANGE = [-1, 0.5, 4_294_967_290, 1e300] as const;
/** Out of so many steps downwards one stops early and changes the part itself. */
const STOP = 5;

/** A copy with one change; the original stays as it was. */
export function mutated(document: unknown, roll: Dice): unknown {
  const copy = structuredClone(document);
  if (Array.isArray(copy)) changeList(copy, roll);
  else if (typeof copy === "object" && copy !== null) changeRecord(copy as Record<string, unknown>, roll);
  return copy;
}

function changeList(list: unknown[], roll: Dice): void {
  if (list.length === 0) {
    list.push(pick(STRANGE, roll));
    return;
  }
  const at = roll(list.length);
  if (isDeep(list[at]) && roll(STOP) > 0) list[at] = mutated(list[at], roll);
  else if (roll(3) === 0) list.splice(at, 1);
  else if (roll(2) === 0) list.splice(at, 0, list[at]);
  else list[at] = changedLeaf(list[at], roll);
}

function changeRecord(record: Record<string, unknown>, roll: Dice): void {
  const keys = Object.keys(record);
  if (keys.length === 0) return;
  const key = pick(keys, roll);
  if (isDeep(record[key]) && roll(STOP) > 0) record[key] = mutated(record[key], roll);
  else if (roll(STOP) === 0) delete record[key];
  else record[key] = changedLeaf(record[key], roll);
}

function isDeep(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function changedLeaf(value: unknown, roll: Dice): unknown {
  if (typeof value === "number") return pick([value + 1, value - 1, ...STRANGE], roll);
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return pick([value.slice(1), `${value}0`, "x", "\u0000", 7], roll);
  return pick([null, 7, "x", [], {}], roll);
}
