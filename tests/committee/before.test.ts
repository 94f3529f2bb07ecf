/** Packs and logs from before the rules of an appeal, of roll calls and of observers were data still load as they were. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Entry, stateOf } from "../../src/committee/log.ts";
import { logFrom } from "../../src/committee/log-check.ts";
import { checkPack } from "../../src/committee/packs/pack-check.ts";
import type { Pack } from "../../src/committee/state/pack.ts";
import { sourceOf } from "../../src/committee/state/pack.ts";
import { dais, seats } from "../support/committee.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`before/${name}.json`, import.meta.url), "utf8"));
type Kept = Readonly<{ pack: string; state: string; entries: readonly Entry[] }>;

const old = read("packs") as readonly Pack[];
/** From 1 December 2026, before amendments had a time and round robins were motions. */
const later = read("packs-december") as readonly Pack[];
const packs = [...old, ...later];
const logs = [...(read("logs") as readonly Kept[]), ...(read("logs-december") as readonly Kept[])];

test.each(packs.map((pack, at) => [at, pack.id, pack] as const))(
  "pack %i, %s, is read as unchanged",
  (_, __, pack) => {
    expect(checkPack(pack)).toEqual([]);
    const room = dais(pack, seats(5));
    expect(logFrom(JSON.parse(JSON.stringify(room.entries())))).toEqual(room.entries());
  },
);

describe.each(logs)("a log of $pack", ({ state, entries }) => {
  test("replays to the state that it had", () => {
    const log = logFrom(entries);
    if (log === null) throw new Error("the log is refused");
    const now = JSON.stringify(stateOf(log));
    expect(createHash("sha256").update(now).digest("hex")).toBe(state);
  });
});

test("a rule of which an older pack says nothing is our own choice", () => {
  const silent = packs.filter(({ sources }) => sources.rollCalls === undefined);
  expect(silent.length).toBeGreaterThan(0);
  for (const pack of silent) expect(sourceOf(pack, "rollCalls").mark).toBe("design");
});
