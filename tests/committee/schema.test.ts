/** What a log from a file may contain: facts with exactly the right fields. */
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { decide } from "../../src/committee/decide.ts";
import { evolve } from "../../src/committee/evolve.ts";
import { type Fact, type FactType, fact } from "../../src/committee/facts/fact.ts";
import { PACK } from "../../src/committee/packs/all.ts";
import { PACKS } from "../../src/committee/state/pack.ts";
import type { Committee } from "../../src/committee/state/state.ts";
import { anyOrder } from "../../src/tools/fuzz/committee-orders.ts";
import { dice, pick } from "../../src/tools/fuzz/random-commands.ts";
import { CHAIR, inDebate, introduced } from "../support/committee.ts";

/** The facts that random orders cause under a pack. */
function played(pack: (typeof PACKS)[number]): readonly Fact[] {
  const room = inDebate(PACK[pack], 6);
  introduced(room);
  const roll = dice(`schema ${pack}`);
  const facts: Fact[] = [];
  let state: Committee = room.state();
  for (let n = 0; n < 3000 && state.session !== "closed"; n++) {
    const decided = decide(state, anyOrder(state, roll), CHAIR, 1000 * n);
    if (!decided.ok) continue;
    facts.push(...decided.facts);
    state = decided.facts.reduce<Committee>((now, one) => evolve(now, one, 1000 * n), state);
  }
  return facts;
}

/** One fact of each type, as it would come from a file. */
const ONE_EACH = new Map<FactType, Fact>(
  PACKS.flatMap(played).map((one) => [one.type, JSON.parse(JSON.stringify(one))]),
);

const without = (one: Fact, field: string): unknown =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== field));

/** Fields that older logs lack, and those that only some facts of a type have. */
const OPTIONAL = ["preamble", "isAnew", "isCoSponsors", "proposal", "stops", "isAgain", "headline"];

describe("a fact has exactly its fields", () => {
  test("random orders cause nearly every fact", () => {
    expect(ONE_EACH.size).toBeGreaterThan(60);
  });

  test.each([...ONE_EACH])("%s", (_, one) => {
    expect(z.validate(fact, one)).toBe(true);
    expect(z.validate(fact, { ...one, more: 1 })).toBe(false);
    for (const field of Object.keys(one).filter((name) => !OPTIONAL.includes(name))) {
      expect(z.validate(fact, without(one, field))).toBe(false);
      expect(z.validate(fact, { ...one, [field]: { x: 1 } })).toBe(false);
    }
  });

  test("a vote never has the name of a property that every table has", () => {
    const vote = { choice: "yes", withRights: false };
    const closed = (votes: unknown): unknown => ({
      type: "ballotClosed",
      ballot: {
        n: 1,
        on: { type: "appeal", point: 1 },
        question: "procedure",
        method: "recorded",
        majority: "simple",
        members: 4,
        present: 4,
        tally: { yes: 1, no: 0, abstain: 0 },
        votes,
        passed: [],
        objections: [],
        needed: 1,
        carried: true,
      },
    });
    expect(z.validate(fact, closed({ S1: vote }))).toBe(true);
    for (const name of ["__proto__", "constructor"]) {
      expect(z.validate(fact, closed(JSON.parse(`{"${name}":${JSON.stringify(vote)}}`)))).toBe(false);
    }
  });

  test("compiled, as on the host, the schema accepts and refuses the same values, seed c1", () => {
    const compiled = z.compile(fact);
    const roll = dice("c1");
    const texts = [...ONE_EACH.values()].map((one) => JSON.stringify(one));
    const accepted = Array.from({ length: 5000 }, () => {
      const text = pick(texts, roll);
      const places = [...text.matchAll(/:(\d+|"[^"]*"|null|true|false|\[\])/g)];
      if (places.length === 0) return true;
      const place = pick(places, roll);
      const junk = pick(["null", "-1", "7", '"S2"', '"x"', "[]", "{}", "true"], roll);
      const changed = `${text.slice(0, place.index)}:${junk}${text.slice(place.index + place[0].length)}`;
      const value: unknown = JSON.parse(changed);
      expect(z.validate(compiled, value)).toBe(z.validate(fact, value));
      return z.validate(fact, value);
    });
    expect(new Set(accepted)).toEqual(new Set([true, false]));
  });
});

test("papers in a log from before preambles have an empty one, merged papers too", () => {
  const room = inDebate(PACK["un-ga"], 6);
  const paper = {
    n: 2,
    kind: "working",
    item: 1,
    title: "Evidence",
    text: "Decides.",
    sponsors: ["S1"],
    signatories: [],
    status: "submitted",
    amends: null,
    parts: [],
    order: [],
  } as const;
  const facts: readonly Fact[] = [
    { type: "paperSubmitted", paper },
    { type: "papersMerged", paper: { ...paper, n: 3 }, from: [2] },
  ];
  expect(facts.every((one) => z.validate(fact, one))).toBe(true);
  const { papers } = facts.reduce<Committee>((now, one) => evolve(now, one, 0), room.state());
  expect(papers.map(({ preamble }) => preamble)).toEqual(papers.map(() => ""));
});
