/**
 * A deal beat whose numbers can be checked by hand. Canada has a power of 580, Egypt 460, Jamaica 300, Kenya 380 and
 * Russia 600: 2,320 in all. On hr62 they declare 0, 4, 1, 3 and 5, and texts 0 and 5 are on the floor; on
 * techtransfer they declare 0, 3, 3, 3 and 0, and texts 0 and 3 are on the floor. Nobody objects or has spoken.
 */
import type { Term } from "../../src/engine/state/command.ts";
import type { Sounding, World } from "../../src/engine/state/world.ts";
import { opened, put, withDraft } from "./play.ts";
import { articleOf, fiveCountries, setupOf } from "./scenario.ts";

const scenario = fiveCountries();
export const HR62 = articleOf(scenario, "hr62");
export const TECH = articleOf(scenario, "techtransfer");
export const [CAN, EGY, JAM, KEN, RUS] = [0, 1, 2, 3, 4] as const;

export const hr62 = (alternative: number): Term => ({ article: HR62, alternative });
export const tech = (alternative: number): Term => ({ article: TECH, alternative });

/** The world of this beat. @param first placards on hr62 0, one digit per country */
export function bazaar(first = "11111"): World {
  const world = opened(setupOf(), scenario);
  const sounding = (placards: readonly string[]): Sounding => ({
    placards,
    centre: 0,
    objection: 0,
    seats: 1000,
    caucuses: [],
  });
  const declared = put(world.declared, {
    [5 * HR62 + CAN]: 0,
    [5 * HR62 + EGY]: 4,
    [5 * HR62 + JAM]: 1,
    [5 * HR62 + KEN]: 3,
    [5 * HR62 + RUS]: 5,
    [5 * TECH + CAN]: 0,
    [5 * TECH + EGY]: 3,
    [5 * TECH + JAM]: 3,
    [5 * TECH + KEN]: 3,
    [5 * TECH + RUS]: 0,
  });
  const soundings = put(world.soundings, {
    [HR62]: sounding([first, "11111"]),
    [TECH]: sounding(["11111", "11111"]),
  });
  return withDraft(
    { ...world, beat: "deal", declared, soundings },
    { floor: [HR62, TECH], texts: [[0, 5], [], [], [0, 3]], chair: [5, -1, -1, 0] },
  );
}
