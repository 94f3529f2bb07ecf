/**
 * Which requests can start a committee, the latest time at which its log may end, and which fields an order or an
 * organiser's request must have.
 */
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/committee/log.ts";
import { PACK } from "../../../src/committee/packs/all.ts";
import { LONGEST_FORMING } from "../../../src/committee/state/limits.ts";
import { isLog, readLog } from "../../../src/server/committee/read-log.ts";
import {
  readCommitteeMessage,
  readFounding,
  readLinks,
  readTaking,
} from "../../../src/server/committee/read-message.ts";
import { dais, seats } from "../../support/committee.ts";

const DAY_MS = 86_400_000;
const NOW = 2_000_000;

function entries(): readonly Entry[] {
  const room = dais(PACK["una-usa"], seats(3));
  room.ask({ type: "openMeeting" });
  room.wait(10);
  room.ask({ type: "addItem", title: "Cybercrime" });
  return room.entries();
}

const bodyOf = (all: unknown): string => JSON.stringify({ entries: all });

describe("a log from a chair's device", () => {
  test("is distinguished from the form of a new committee by its beginning, whatever its spaces", () => {
    expect(['{"entries":[', ' {\n"entries" : [ 1'].map(isLog)).toEqual([true, true]);
    expect(['x{"entries":[', '{"entries":{', '{"name":"A","entries":[', '["entries":['].map(isLog)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test("can have spaces between its parts, but nothing after its end", async () => {
    const all = entries();
    expect(await readLog(bodyOf(all))).toEqual(all);
    expect(await readLog(` ${JSON.stringify({ entries: all }, null, 2)}\n`)).toEqual(all);
    for (const rest of ["x", ',"more":1}', "}"])
      expect(await readLog(`${bodyOf(all).slice(0, -1)}${rest}}`)).toBeNull();
    expect(await readLog(bodyOf(all).slice(0, -1))).toBeNull();
    expect(await readLog("[]")).toBeNull();
  });

  test("can have several entries with the same time, but none before an earlier one", async () => {
    const all = entries();
    const at = all[0]?.at ?? 0;
    expect(await readLog(bodyOf(all.map((entry) => ({ ...entry, at }))))).toHaveLength(all.length);
    const back = all.map((entry, k) => ({ ...entry, at: k === all.length - 1 ? at - 1 : at }));
    expect(await readLog(bodyOf(back))).toBeNull();
  });

  test("can end a day after the host's time, and no later", async () => {
    const all = entries();
    const last = all.at(-1)?.at ?? 0;
    expect(await readFounding(bodyOf(all), last - DAY_MS)).toEqual(all);
    expect(await readFounding(bodyOf(all), last - DAY_MS - 1)).toBeNull();
    expect(await readFounding(bodyOf([]), NOW)).toBeNull();
  });
});

describe("the form of a new committee", () => {
  const form = { name: "Third Committee", pack: PACK["una-usa"], delegations: seats(3) };

  test("makes one entry by the first chair, now", async () => {
    const made = await readFounding(JSON.stringify(form), NOW);
    expect(made).toMatchObject([{ n: 1, at: NOW, by: { type: "chair", chair: 1 } }]);
    expect(made?.[0]?.facts.length).toBeGreaterThan(0);
  });

  test.each([
    ["no JSON", "{"],
    ["nothing", "null"],
    ["a field too many", JSON.stringify({ ...form, more: 1 })],
    ["a field too few", JSON.stringify({ name: "A", pack: PACK["una-usa"] })],
    ["a delegation twice", JSON.stringify({ ...form, delegations: [...seats(3), ...seats(1)] })],
  ])("is refused with %s", async (_, body) => {
    expect(await readFounding(body, NOW)).toBeNull();
  });

  test("can be as long as the limit, and not one character longer", async () => {
    const body = JSON.stringify(form);
    expect(await readFounding(body.padEnd(LONGEST_FORMING), NOW)).not.toBeNull();
    expect(await readFounding(body.padEnd(LONGEST_FORMING + 1), NOW)).toBeNull();
  });
});

describe("an order that arrives", () => {
  const order = { type: "openMeeting" };

  test("has an id of eight to forty letters, digits, dashes and underscores", () => {
    const read = (id: unknown) => readCommitteeMessage({ id, order }) !== null;
    expect(["a".repeat(8), "Z-9_".repeat(10)].map(read)).toEqual([true, true]);
    expect(
      ["a".repeat(7), "a".repeat(41), "with space", "semi;colon", "", 12_345_678, null].map(read),
    ).toEqual(Array(7).fill(false));
  });

  test("is of a known type, with its fields and no others", () => {
    const read = (asked: unknown) => readCommitteeMessage({ id: "an-order", order: asked }) !== null;
    expect(read(order)).toBe(true);
    expect([{ type: "declareWar" }, { ...order, more: 1 }, null, "openMeeting"].map(read)).toEqual(
      Array(4).fill(false),
    );
    expect(readCommitteeMessage({ id: "an-order", order, more: 1 })).toBeNull();
    expect(readCommitteeMessage(null)).toBeNull();
  });

  test("names a delegation and nothing else, if it is to join", () => {
    expect(readTaking({ delegation: "KEN" })).toBe("KEN");
    for (const raw of [{}, { delegation: 7 }, { delegation: "KEN", more: 1 }, null, "KEN"])
      expect(readTaking(raw)).toBeNull();
  });

  test("names committees by their codes and keys, if it is for summaries", () => {
    const link = { code: "ABCDEF", key: "a-key-1" };
    expect(readLinks({ committees: [] })).toEqual([]);
    for (const raw of [null, {}, { committees: [{ ...link, key: "x" }] }, { committees: [], more: 1 }])
      expect(readLinks(raw)).toBeNull();
  });
});
