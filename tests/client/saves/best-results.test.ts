import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { libraryFor } from "../../../src/client/game/library.ts";
import { addBest, noteBest, readBest } from "../../../src/client/saves/best-results.ts";
import { CHALLENGES, challengeSetup } from "../../../src/client/selectors/challenges/challenges.ts";
import type { World } from "../../../src/engine/state/world.ts";
import { openMatch } from "../../../src/match/match.ts";
import type { Match } from "../../../src/match/types.ts";

const CHALLENGE = CHALLENGES.find(({ goal }) => goal.some(({ type }) => type === "party"));

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A match of the challenge that ended at once, either without a convention or with its seat as the only party. */
function over(isParty: boolean): Match {
  if (CHALLENGE === undefined) throw new Error("no challenge asks to join");
  const setup = challengeSetup(CHALLENGE);
  const match = openMatch(libraryFor(setup), setup);
  const { scenario, world } = match;
  const deposited = scenario.countries.map(({ iso3 }) => (isParty && iso3 === CHALLENGE.seat ? 1 : -1));
  const treaty: World["treaty"] = {
    ...world.treaty,
    text: scenario.articles.map(({ adopted }) => adopted),
    outcome: { how: isParty ? "consensus" : "failed", ballot: null, blockers: [] },
    deposited,
  };
  return { ...match, world: { ...world, phase: "over", beat: "over", treaty } };
}

const seat = CHALLENGE?.seat ?? "";
const id = CHALLENGE?.id ?? "";

test("the better of two results is kept, whichever came first", () => {
  noteBest(over(false), seat);
  const worse = readBest()[id];
  noteBest(over(true), seat);
  const better = readBest()[id];
  expect(better?.met).toBeGreaterThan(worse?.met ?? 0);
  noteBest(over(false), seat);
  expect(readBest()[id]).toEqual({ ...better, tries: 3 });
});

test("every finished try is counted, and so are those that reached the best result", () => {
  for (const isParty of [false, true, false, false]) noteBest(over(isParty), seat);
  expect(readBest()[id]).toMatchObject({ tries: 4, at: 2 });
});

test.each([
  ["of another seed", { seed: "an-older-room", met: 3, of: 3, mandate: 700, tries: 4, at: 4 }],
  ["kept before seeds were", { met: 3, of: 3, mandate: 700 }],
])("a result %s does not belong to the room that is played now", (_, older) => {
  kept.set("fortieth.challenges", JSON.stringify({ [id]: older }));
  expect(readBest()).toEqual({});
  noteBest(over(false), seat);
  expect(readBest()[id]).toMatchObject({ seed: CHALLENGE?.seed, tries: 1, at: 1 });
});

test("a result from another device is merged: the better one stays, with the larger number of tries", () => {
  const seed = CHALLENGE?.seed ?? "";
  const mine = { seed, met: 2, of: 3, mandate: 600, tries: 5, at: 4 };
  const theirs = { seed, met: 3, of: 3, mandate: 500, tries: 2, at: 2 };
  for (const [first, second] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    kept.clear();
    addBest({ [id]: first });
    addBest({ [id]: second });
    expect(readBest()).toEqual({ [id]: { ...theirs, tries: 5 } });
  }
});

test.each([1080, -40])("a Mandate of %i is kept, since the Mandate has no limit", (mandate) => {
  const best = { seed: CHALLENGE?.seed ?? "", met: 2, of: 3, mandate, tries: 1, at: 1 };
  kept.set("fortieth.challenges", JSON.stringify({ [id]: best }));
  expect(readBest()).toEqual({ [id]: best });
});

test("a match that is not a tough seat leaves nothing", () => {
  const match = over(true);
  noteBest({ ...match, setup: { ...match.setup, seed: "another" } }, seat);
  expect(kept.size).toBe(0);
});

test.each(["", "nothing", "[]", '{"a":1}', '{"a":{"met":-1,"of":2,"mandate":3}}'])(
  "storage that holds %j holds no results",
  (text) => {
    kept.set("fortieth.challenges", text);
    expect(readBest()).toEqual({});
  },
);

test("if the browser refuses storage, nothing is stored and nothing breaks", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => {
      throw new Error("refused");
    },
    setItem: () => {
      throw new Error("refused");
    },
  });
  noteBest(over(true), seat);
  expect(readBest()).toEqual({});
});
