/** Bots do not contradict their own placards where people play (MODEL.md §3.6). */
import { describe, expect, test } from "vitest";
import { stands } from "../../src/bots/close.ts";
import { ownMargin, seen } from "../../src/engine/seats/seen.ts";
import type { Placard, Stand } from "../../src/engine/state/command.ts";
import type { Climate } from "../../src/engine/state/scenario.ts";
import type { Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, EGY, RUS, TECH } from "../support/bazaar.ts";
import { thinking } from "../support/mind.ts";
import { put, withDraft } from "../support/play.ts";

const RESEARCH = ["calm", "measured", "tense"] as const;

/** The closing of techtransfer. Egypt wants text 2, and laid this placard on the chair's text. */
function closing(
  chair: number,
  placard: Placard,
  climate: Climate = "contested",
  pacts: readonly Pact[] = [],
): World {
  const base = thinking(bazaar(), "EGY", "techtransfer", { followed: 1, redLines: 0 });
  const sounding = { placards: [`1${placard}111`], centre: 1000, objection: 0, seats: 1000, caucuses: [] };
  const world = {
    ...base,
    climate,
    pacts,
    beat: "close" as const,
    soundings: put(base.soundings, { [TECH]: sounding }),
  };
  return withDraft(world, { floor: [TECH], texts: [[0, 5], [], [], [chair]], chair: [5, -1, -1, chair] });
}

const standOf = (...room: Parameters<typeof closing>): Stand | undefined =>
  stands(seen(closing(...room), EGY))[0]?.stand;

const each = (chair: number, climate: Climate = "contested"): (Stand | undefined)[] =>
  ([0, 1, 2] as const).map((placard) => standOf(chair, placard, climate));

describe("Egypt, which has supported, could live with or objected to the text", () => {
  test("joins a text worth more to it than no treaty, but abstains if it objected to it", () => {
    expect(ownMargin(seen(closing(1, 1), EGY), TECH, 1)).toBe(85_932);
    expect(each(1)).toEqual(["join", "join", "abstain"]);
  });

  test("abstains from a text worth a little less, but joins if it supported it", () => {
    expect(ownMargin(seen(closing(0, 1), EGY), TECH, 0)).toBe(-12_276);
    expect(each(0)).toEqual(["join", "abstain", "abstain"]);
  });

  test("joins a text that it has promised, though it objected: the promise explains it", () => {
    const promise: Pact = {
      by: EGY,
      to: RUS,
      kind: "support",
      article: TECH,
      alternative: 1,
      paid: false,
      status: "open",
      due: 0,
    };
    expect(standOf(1, 2, "contested", [promise])).toBe("join");
  });

  test("stands by its interest alone in the climates of research", () => {
    for (const climate of RESEARCH) expect(each(1, climate)).toEqual(["join", "join", "join"]);
    expect(each(0, "measured")).toEqual(["abstain", "abstain", "abstain"]);
  });
});
