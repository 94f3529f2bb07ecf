/** Contradictions (MODEL.md §3.6): laying one thing and doing another costs trust where people play. */
import { describe, expect, test } from "vitest";
import { contradicts, isCrossed } from "../../src/engine/model/conduct.ts";
import { CONTRADICTION_TRUST } from "../../src/engine/model/costs.ts";
import { type Placard, STANDS, type Stand, type TakeStand } from "../../src/engine/state/command.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { Sounding, World } from "../../src/engine/state/world.ts";
import { lay } from "../support/contested.ts";
import { given } from "../support/given.ts";
import { only, opened, put, withDraft } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const HR62 = 0;
const [CAN, EGY, JAM, KEN, RUS] = [0, 1, 2, 3, 4] as const;
const RESEARCH = ["calm", "measured", "tense"] as const;

test("a contradiction costs 40", () => {
  expect(CONTRADICTION_TRUST).toBe(40);
});

/**
 * The closing of hr62 at its second reading, with chair's text 2. Canada supported that text, Egypt and Kenya objected
 * to it, Jamaica can live with it and Russia laid no placards. All five objected to text 1.
 */
function closing(change: Partial<World> = {}): World {
  const world = opened(setupOf(), fiveCountries());
  const heard: Sounding = {
    placards: ["22222", "02123", "11111"],
    centre: 2000,
    objection: 200,
    seats: 800,
    caucuses: [],
  };
  const close: World = {
    ...world,
    climate: "contested",
    beat: "close",
    round: 2,
    soundings: put(world.soundings, { [HR62]: heard }),
    ...change,
  };
  return withDraft(close, {
    floor: [HR62],
    texts: [[1, 2, 4], [], [], []],
    chair: [2, -1, -1, -1],
    readings: [2, 1, 1, 1],
  });
}

const stand = (how: Stand, breaking = false): TakeStand => ({
  type: "takeStand",
  article: HR62,
  stand: how,
  breaking,
});

const promise = (by: number, alternative = 2, status: Pact["status"] = "open"): Pact => ({
  by,
  to: RUS,
  kind: "support",
  article: HR62,
  alternative,
  paid: false,
  status,
  due: 0,
});

/** Whether a country contradicts itself if it joins, abstains, blocks or says nothing. */
const each = (country: number, change: Partial<World> = {}): boolean[] =>
  [...STANDS, null].map((how) =>
    contradicts(closing(change), country, { article: HR62, alternative: 2 }, how),
  );

describe("a stand against one's own placard", () => {
  test("joining a text that one objected to", () => {
    expect(STANDS).toEqual(["join", "abstain", "block"]);
    expect(each(EGY)).toEqual([true, false, false, false]);
  });

  test("abstaining from or blocking a text that one supported; saying nothing is no stand", () => {
    expect(each(CAN)).toEqual([false, true, true, false]);
  });

  test("not whatever one does about a text that one can live with, or on which one showed nothing", () => {
    expect([each(JAM), each(RUS)].flat()).toEqual(Array<boolean>(8).fill(false));
  });

  test("a seat that lays no placards contradicts nothing however it stands, whatever it laid in the last round", () => {
    const again: World = { ...closing(), beat: "sound" };
    const silent = given(again).close({ CAN: [], EGY: [] }).world;
    const stands = (world: World, country: number): boolean[] =>
      STANDS.map((how) => contradicts(world, country, { article: HR62, alternative: 2 }, how));
    expect([stands(again, CAN), stands(again, EGY)].flat()).toContain(true);
    expect([stands(silent, CAN), stands(silent, EGY)].flat()).not.toContain(true);
  });

  test("only the placards on the chair's text count", () => {
    const other = { article: HR62, alternative: 1 };
    expect(contradicts(closing(), JAM, other, "join")).toBe(true);
    expect(contradicts(closing(), CAN, other, "abstain")).toBe(false);
  });

  test("a promise of that text explains it, one of another text or one no longer open does not", () => {
    expect(each(EGY, { pacts: [promise(EGY)] })[0]).toBe(false);
    expect(each(CAN, { pacts: [promise(CAN)] })).toEqual([false, false, false, false]);
    expect(each(EGY, { pacts: [promise(EGY, 4)] })[0]).toBe(true);
    expect(each(EGY, { pacts: [promise(EGY, 2, "void")] })[0]).toBe(true);
    expect(each(EGY, { pacts: [promise(KEN)] })[0]).toBe(true);
  });

  test("it is free in the climates of research", () => {
    for (const climate of RESEARCH)
      expect([each(EGY, { climate }), each(CAN, { climate })].flat()).not.toContain(true);
  });

  test("each who contradicts itself loses 40 when the article is closed, named delegation or not", () => {
    const after = given(closing({ named: [KEN] }))
      .close({ CAN: [stand("abstain")], EGY: [stand("join")], JAM: [stand("abstain")], KEN: [stand("join")] })
      .then([
        {
          type: "standsTaken",
          did: { trust: [{ cause: "contradicted", by: -40, countries: [CAN, EGY, KEN] }] },
        },
      ]);
    expect(after.world.trust).toEqual([560, 560, 600, 560, 600]);
  });

  test("in a measured room nobody does", () => {
    const after = given(closing({ climate: "measured" })).close({
      CAN: [stand("abstain")],
      EGY: [stand("join")],
    });
    expect(only(after.events, "standsTaken")[0]).not.toHaveProperty("did.trust");
  });

  test("a seat that keeps a promise does not lose it, though it objected", () => {
    const bound = closing({ pacts: [promise(EGY)] });
    const after = given(bound).close({ EGY: [stand("join")] });
    expect(only(after.events, "standsTaken")[0]).not.toHaveProperty("did.trust");
    expect(after.world.trust[EGY]).toBe(600);
  });

  test("a blocker that supported the text pays for both: 60 for a block with a cause, and 40", () => {
    const moves = only(given(closing()).close({ CAN: [stand("block")] }).events, "standsTaken")[0]?.did
      ?.trust;
    expect(moves).toEqual([
      { cause: "contradicted", by: -40, countries: [CAN] },
      { cause: "block", by: -60, countries: [CAN] },
    ]);
  });

  test("joining beyond one's own declared line costs 40 more", () => {
    const lines = put(closing().declaredLines, { [HR62 * 5 + EGY]: 0b000111 });
    const after = given(closing({ declaredLines: lines })).close({ EGY: [stand("join")] });
    // The last 1 is the drift back to 600 at the end of the round: a fiftieth of 80.
    expect(after.world.trust[EGY]).toBe(600 - 40 - 40 + 1);
  });
});

describe("placards that support a text and object to one closer to the declared wish", () => {
  test("are crossed only if the text objected to is closer", () => {
    const crossed = (wish: number): boolean => isCrossed([0, 2], [1, 3], wish);
    expect([0, 1, 2, 3, 4].map(crossed)).toEqual([false, false, false, true, true]);
  });

  test("are not crossed without an objection, or without support", () => {
    const laid: readonly (readonly [Placard | null, Placard | null])[] = [
      [0, 1],
      [1, 2],
      [0, 0],
      [2, 2],
      [null, 2],
      [0, null],
      [null, null],
    ];
    expect(laid.map((placards) => isCrossed(placards, [1, 3], 3))).toEqual(Array<boolean>(7).fill(false));
  });

  test("among three texts any such pair counts", () => {
    expect(isCrossed([1, 0, 2], [0, 2, 5], 4)).toBe(true);
    expect(isCrossed([0, 2, 1], [0, 2, 5], 4)).toBe(true);
    expect(isCrossed([2, 0, 1], [0, 2, 5], 4)).toBe(false);
  });

  /** The first sounding of hr62, with texts 1 and 3. */
  const sounding = (change: Partial<World> = {}): World =>
    withDraft(
      { ...opened(setupOf(), fiveCountries()), climate: "contested", ...change },
      { floor: [HR62], texts: [[1, 3], [], [], []] },
    );
  test("cost 40 when they are revealed, named delegation or not", () => {
    const after = given(sounding({ named: [KEN] }))
      .close({ KEN: [lay(3, 0, 2)], CAN: [lay(4, 0, 2)], EGY: [lay(3, 2, 0)], JAM: [lay(2, 0, 2)] })
      .then([
        {
          type: "placardsRevealed",
          did: { trust: [{ cause: "contradicted", by: -40, countries: [CAN, KEN] }] },
        },
      ]);
    expect(after.world.trust).toEqual([560, 600, 600, 560, 600]);
  });

  test("and a changed wish costs its ten a step besides", () => {
    const told = given(sounding()).close({ KEN: [lay(1, 0, 2)] }).world;
    const again = given({ ...told, beat: "sound" }).close({ KEN: [lay(3, 0, 2)] });
    expect(again.world.trust[KEN]).toBe(600 - 20 - 40);
  });

  test("cost nothing in the climates of research", () => {
    for (const climate of RESEARCH) {
      const after = given(sounding({ climate })).close({ KEN: [lay(3, 0, 2)] });
      expect(after.world.trust[KEN]).toBe(600);
    }
  });
});
