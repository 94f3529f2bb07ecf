/** The deals and broken promises that the wall shows: those of people, and only what was read out to the room. */
import { describe, expect, test } from "vitest";
import type { ReceivedEvent } from "../../../../src/client/game/game-store.ts";
import {
  bondsOfPeople,
  dealsOfPeople,
  fatesOfPeople,
  freedPeople,
} from "../../../../src/client/selectors/negotiation/announced.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Offer, Pact } from "../../../../src/engine/state/treaty.ts";
import type { View } from "../../../../src/engine/views/view.ts";

const [KEN, BRA, FRA, NOR] = [0, 1, 2, 3] as const;

const pact = (by: number, to: number, article: number, status: Pact["status"] = "open"): Pact => ({
  ...{ by, to, article, status },
  ...{ kind: "support", alternative: 0, paid: true, due: 0 },
});
const offer = (id: number, from: number, to: number, give = 0): Offer => ({
  ...{ id, from, to, trust: 500, assistance: 0, status: "open" },
  give: { article: give, alternative: 0 },
  ask: { article: give + 1, alternative: 0 },
});
const agreed = (...packages: readonly Offer[]): GameEvent => ({ type: "packagesAgreed", packages });
const OPENED = { type: "beatOpened" } as GameEvent;
const ROUND = { type: "roundClosed", round: 1 } as GameEvent;
const reckoned = (by: number, to: number, article: number, kept: boolean): GameEvent => ({
  type: "promisesReckoned",
  reckonings: [{ by, to, article, kept, kind: "support", alternative: 0 }],
});
const heard = (...events: readonly GameEvent[]): readonly ReceivedEvent[] =>
  events.map((event, index) => ({ index, event }));

/** Kenya and Brazil are played by people, all others by bots. */
const world = (...pacts: readonly Pact[]) =>
  ({
    pacts,
    holders: [{ type: "person" }, { type: "person" }, { type: "bot" }, { type: "bot" }],
  }) as unknown as View["world"];

describe("the deals in words", () => {
  test("are those of people in this round, the newest first", () => {
    const events = heard(
      agreed(offer(1, KEN, FRA)),
      ROUND,
      agreed(offer(2, FRA, NOR, 4)),
      agreed(offer(3, BRA, KEN, 6)),
      agreed(offer(4, FRA, BRA, 8)),
    );
    const now = world(pact(KEN, FRA, 0), pact(FRA, NOR, 4), pact(BRA, KEN, 6), pact(FRA, BRA, 8));
    expect(dealsOfPeople(now, events).map(({ id }) => id)).toEqual([4, 3]);
  });

  test("bind both sides: not those of a beat that was taken back, nor those that are done", () => {
    const events = heard(agreed(offer(1, BRA, KEN)));
    expect(dealsOfPeople(world(), events)).toEqual([]);
    expect(dealsOfPeople(world(pact(BRA, KEN, 0, "kept")), events)).toEqual([]);
  });
});

describe("the lines in the hall", () => {
  test("are one for each pair with a person, whatever the two have promised", () => {
    const now = world(pact(BRA, KEN, 0), pact(KEN, BRA, 1), pact(FRA, NOR, 2), pact(NOR, KEN, 3));
    expect(bondsOfPeople(now, heard()).map(({ by, to }) => [by, to].sort())).toEqual([
      [KEN, BRA],
      [KEN, NOR],
    ]);
  });

  test("are torn where a promise was broken when the last beat closed, and only until the next one closes", () => {
    const broken = world(pact(BRA, KEN, 0, "broken"), pact(FRA, NOR, 1, "broken"), pact(KEN, BRA, 2));
    const events = [OPENED, reckoned(BRA, KEN, 0, false), reckoned(FRA, NOR, 1, false), OPENED];
    expect(bondsOfPeople(broken, heard(...events))).toEqual([{ by: BRA, to: KEN, isBroken: true }]);
    expect(bondsOfPeople(broken, heard(...events, OPENED))).toEqual([{ by: KEN, to: BRA, isBroken: false }]);
    expect(bondsOfPeople(world(pact(BRA, KEN, 0)), heard(...events))).toEqual([
      { by: BRA, to: KEN, isBroken: false },
    ]);
  });
});

describe("a promise that another text ended", () => {
  const closed = { type: "articleAgreed", article: 0, alternative: 1, did: { voided: [0, 1] } } as GameEvent;
  const now = world(pact(BRA, KEN, 0, "void"), pact(FRA, NOR, 0, "void"));

  test("is told after the beat that ended it, if it is one of people", () => {
    expect(freedPeople(now, heard(OPENED, closed, OPENED))).toEqual([pact(BRA, KEN, 0, "void")]);
  });

  test("is not told again a beat later, nor if the beat was taken back", () => {
    expect(freedPeople(now, heard(OPENED, closed, OPENED, OPENED))).toEqual([]);
    expect(freedPeople(world(pact(BRA, KEN, 0)), heard(OPENED, closed, OPENED))).toEqual([]);
  });
});

describe("what became of the promises when a round closed", () => {
  const left = { type: "articleNotTested", article: 4, alternative: 0, why: "objection" } as GameEvent;
  const closed = [OPENED, reckoned(BRA, KEN, 0, true), reckoned(KEN, BRA, 2, false), left, OPENED];
  const pacts = [pact(BRA, KEN, 0, "kept"), pact(KEN, BRA, 2, "broken"), pact(KEN, FRA, 4)];

  test("is told of those of people: kept, broken, or without a result because the text was not put", () => {
    expect(fatesOfPeople(world(...pacts, pact(FRA, NOR, 4)), heard(...closed))).toEqual([
      { by: BRA, to: KEN, fate: "kept" },
      { by: KEN, to: BRA, fate: "broken" },
      { by: KEN, to: FRA, fate: "open" },
    ]);
  });

  test("is nothing for a promise on an article that did not close, nor a beat later", () => {
    expect(fatesOfPeople(world(pact(BRA, KEN, 6)), heard(...closed))).toEqual([]);
    expect(fatesOfPeople(world(...pacts), heard(...closed, OPENED))).toEqual([]);
  });
});
