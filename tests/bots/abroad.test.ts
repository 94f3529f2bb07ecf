/**
 * How bots act abroad (MODEL.md §3.10): one act per season, the one expected to bring the most power into the treaty.
 */
import { describe, expect, test } from "vitest";
import { reachingOut } from "../../src/bots/abroad.ts";
import { byInfluence, speech } from "../../src/bots/speech.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals } from "../support/capitals.ts";
import { readerOf, thinking } from "../support/mind.ts";
import { opened, put, withDraft, withTreaty } from "../support/play.ts";
import { fiveCountries, setupOf } from "../support/scenario.ts";

const [CAN, JAM, KEN, RUS] = [0, 2, 3, 4] as const;

describe("which states a bot helps, and where it campaigns", () => {
  /** Only Canada has signed. In the contested climate, acts abroad have more effect on other states. */
  const open: World = withTreaty(
    { ...capitals({ threshold: 40 }), climate: "contested" },
    { signed: [0, -1, -1, -1, -1] },
  );
  const act = (world: World) => reachingOut(readerOf(world, "CAN"));

  test("help for one state brings more than a campaign in a region of two", () => {
    expect(act(open)).toEqual({ type: "assist", to: KEN });
  });

  test("whoever another state helped first is no longer worth a push: the credit would not be the seat's", () => {
    const helped = withTreaty(open, { assistedBy: [-1, -1, -1, RUS, -1] });
    expect(act(helped)).not.toMatchObject({ to: KEN });
  });

  test("a campaign if it can help nobody any more; Egypt and Kenya weigh more than any other region", () => {
    const helped = withTreaty(open, { assistedBy: [-1, RUS, RUS, RUS, JAM] });
    expect(act(helped)).toEqual({ type: "campaign", unGroup: "African" });
  });

  test("nothing if all states have joined, or if it can do neither", () => {
    expect(act(withTreaty(open, { deposited: [-1, 1, 1, 1, 1] }))).toBeNull();
    const unsigned = withTreaty(open, { signed: [-1, -1, -1, -1, -1], assistedBy: [-1, RUS, RUS, RUS, JAM] });
    expect(act(unsigned)).toBeNull();
  });
});

describe("MODEL §3.7: the delegation with the pen can write any text that it can accept", () => {
  /** Canada wants hr62 A. All states declare that they want F, and texts A, E and F are on the floor. */
  function room(change: Partial<World> = {}): World {
    const world = opened(setupOf(), fiveCountries());
    const declared = world.declared.map((wish, cell) => (cell < 5 ? 5 : wish));
    const floor = withDraft(
      { ...world, declared, trust: put(world.trust, { [CAN]: 500 }), ...change },
      { floor: [0], texts: [[0, 4, 5], [], [], []] },
    );
    return thinking(floor, "CAN", "hr62", { position: 0, redLines: 0 });
  }
  const spoken = (world: World): number | undefined =>
    speech(readerOf(world, "CAN"), () => 0, byInfluence)?.alternative;

  test("others speak for the text that they prefer", () => {
    expect(spoken(room())).toBe(0);
  });

  test("it never speaks for a text beyond its own red line", () => {
    const lined = (bits: number): World =>
      thinking(room({ climate: "contested", named: [CAN] }), "CAN", "hr62", { redLines: bits });
    for (const bits of [0b000001, 0b010001, 0b110000]) {
      const text = spoken(lined(bits));
      expect(text === undefined || ((bits >> text) & 1) === 0).toBe(true);
    }
    expect(spoken(lined(0b110001))).toBeUndefined();
  });
});
