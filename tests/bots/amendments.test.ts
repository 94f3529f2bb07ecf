/** Amendments on the last night (MODEL.md §3.6): who goes along with one, and which one a level 2 bot proposes. */
import { describe, expect, test } from "vitest";
import { chanceOfAdoption, chanceWith } from "../../src/bots/adoption-odds.ts";
import { amendment } from "../../src/bots/amendment.ts";
import { amendmentVotes } from "../../src/bots/close.ts";
import { amendmentMargin } from "../../src/engine/model/costs.ts";
import { ownMargin, seen } from "../../src/engine/seats/seen.ts";
import type { Vote } from "../../src/engine/state/command.ts";
import type { Country } from "../../src/engine/state/scenario.ts";
import type { World } from "../../src/engine/state/world.ts";
import { bazaar, CAN, EGY, JAM, KEN, RUS, TECH } from "../support/bazaar.ts";
import { thinking } from "../support/mind.ts";
import { put, withSecrets, withTreaty } from "../support/play.ts";

const RESEARCH = ["calm", "measured", "tense"] as const;

/** The wishes that the five declare on techtransfer. Text 2 is as far from text 1 as from text 3. */
type Wishes = Readonly<
  Partial<Record<typeof CAN | typeof EGY | typeof JAM | typeof KEN | typeof RUS, number>>
>;

/**
 * The last night of a contested room with text 1 on every article and no red lines. Kenya was named at the opening and
 * has one objective, techtransfer 3. On techtransfer Canada, Egypt and Jamaica declared 2, Kenya 3 and Russia 0.
 */
function lastNight(change: Partial<World> = {}, wishes: Wishes = {}, weight = 100): World {
  const base = bazaar();
  const said = { [CAN]: 2, [EGY]: 2, [JAM]: 2, [KEN]: 3, [RUS]: 0, ...wishes };
  const declared = put(
    base.declared,
    Object.fromEntries(Object.entries(said).map(([i, wish]) => [5 * TECH + Number(i), wish])),
  );
  const world: World = { ...base, climate: "contested", named: [KEN], beat: "amend", declared, ...change };
  const objectives = put(base.secrets.objectives, { [KEN]: [{ article: TECH, accept: [3], weight }] });
  const redLines = base.secrets.redLines.map(() => 0);
  return withSecrets(withTreaty(world, { text: [1, 1, 1, 1] }), { objectives, redLines });
}

const trusted = (trust: number, world = lastNight()): World => ({
  ...world,
  trust: put(world.trust, { [KEN]: trust }),
});

describe("a state votes on an amendment: techtransfer 3 instead of 1, proposed by Kenya", () => {
  const proposed = (world: World, by: number = KEN): World => ({
    ...world,
    amendments: [{ article: TECH, alternative: 3, by }],
  });
  const voteOf = (world: World, country: number, by: number = KEN): Vote | undefined =>
    amendmentVotes(seen(proposed(world, by), country))[0]?.vote;

  test("yes if it gains more than the margin, no if it loses more, whoever proposes", () => {
    // Russia's own position is 2,813, Jamaica's 908, Canada's 0.
    for (const world of [trusted(0), trusted(1000)])
      expect([RUS, JAM, CAN].map((country) => voteOf(world, country))).toEqual(["yes", "no", "no"]);
  });

  test("Egypt, to whom both texts are worth the same, goes along with a named delegation trusted 500", () => {
    const own = seen(lastNight(), EGY);
    expect([ownMargin(own, TECH, 1), ownMargin(own, TECH, 3)]).toEqual([85_932, 85_932]);
    expect([500, 499, 0].map((trust) => voteOf(trusted(trust), EGY))).toEqual(["yes", "abstain", "abstain"]);
  });

  test("it goes along with a named delegation of its own caucus, trusted or not", () => {
    const { countries } = lastNight().scenario;
    const egypt = { ...(countries[EGY] as Country), caucus: countries[KEN]?.caucus ?? "" };
    const scenario = { ...lastNight().scenario, countries: put(countries, { [EGY]: egypt }) };
    expect([499, 0].map((trust) => voteOf(trusted(trust, lastNight({ scenario })), EGY))).toEqual([
      "yes",
      "yes",
    ]);
    expect(voteOf(trusted(0, lastNight({ scenario, named: [] })), EGY)).toBe("abstain");
  });

  test("not with a simulated delegation, however trusted", () => {
    expect(voteOf(trusted(1000, lastNight({ named: [] })), EGY)).toBe("abstain");
    expect(voteOf(lastNight({ trust: [1000, 1000, 1000, 1000, 1000] }), EGY, RUS)).toBe("abstain");
  });

  test("not in the climates of research", () => {
    for (const climate of RESEARCH)
      expect(voteOf(trusted(1000, lastNight({ climate })), EGY)).toBe("abstain");
  });

  test("a gain or loss of 19,250 or less counts as none: 192 thousandths of an attention of 100, not of 101", () => {
    expect(amendmentMargin(lastNight().scenario)).toBe(19_250);
    const minding = (position: number, salience: number): (Vote | undefined)[] => {
      const world = withTreaty(thinking(lastNight(), "EGY", "techtransfer", { position, salience }), {
        text: [1, 1, 1, 2],
      });
      return [500, 499].map((trust) => voteOf(trusted(trust, world), EGY));
    };
    // From text 2 to text 3: worth 808 and 1,000 to a state that wants 3, 1,000 and 808 to one that wants 2.
    expect([minding(3000, 100), minding(3000, 101)]).toEqual([
      ["yes", "abstain"],
      ["yes", "yes"],
    ]);
    expect([minding(2000, 100), minding(2000, 101)]).toEqual([
      ["yes", "abstain"],
      ["no", "no"],
    ]);
  });
});

describe("the chance that a text is adopted: its yes votes less twice its no votes, 500 at a lead of 4", () => {
  test("rises by 500 within 30 votes, and is never below 50 or above 1,000", () => {
    expect([-100, -23, -22, 3, 4, 5, 33, 34, 90].map(chanceOfAdoption)).toEqual([
      50, 50, 67, 484, 500, 516, 983, 1000, 1000,
    ]);
  });

  test("four of five for the text as it stands; with techtransfer 3 Russia is against it", () => {
    expect([chanceWith(lastNight(), TECH, 1), chanceWith(lastNight(), TECH, 3)]).toEqual([500, 467]);
    expect(chanceWith(lastNight(), TECH, 3, 10)).toBe(300);
  });
});

describe("which amendment Kenya proposes", () => {
  const proposal = (world: World) => amendment(seen(world, KEN));
  const third = [{ type: "proposeAmendment", article: TECH, alternative: 3 }];

  test("the text that serves its mandate best, also two steps away", () => {
    expect(proposal(lastNight())).toEqual(third);
  });

  test("only if enough states seem to want it or go along: three do not mind, and Russia is against", () => {
    expect([500, 499].map((trust) => proposal(trusted(trust)))).toEqual([third, []]);
    // Egypt wants it: two of three are two thirds. If Jamaica is against it as well, two of four are not.
    expect(proposal(trusted(499, lastNight({}, { [EGY]: 3 })))).toEqual(third);
    expect(proposal(trusted(499, lastNight({}, { [EGY]: 3, [JAM]: 1 })))).toEqual([]);
  });

  test("only if the gain is worth the risk that the treaty fails", () => {
    // The other articles are worth 13,884 to it, techtransfer 1 228 for each point of the objective's weight, and
    // techtransfer 3 1,000. So 300·(13,884 + 1,000·15) is more than 500·(13,884 + 228·15), and with 14 it is less.
    expect([15, 14].map((weight) => proposal(lastNight({}, {}, weight)))).toEqual([third, []]);
  });

  test("never beyond its own red line", () => {
    expect(proposal(thinking(lastNight(), "KEN", "techtransfer", { redLines: 0b1000 }))).toEqual([]);
  });

  test("never without the three credits that it costs", () => {
    expect([3, 2].map((credit) => proposal(lastNight({ credit: [6, 6, 6, credit, 6] })))).toEqual([
      third,
      [],
    ]);
  });

  test("in the climates of research, or if it was not named: one step towards its wish, if most want that", () => {
    const second = [{ type: "proposeAmendment", article: TECH, alternative: 2 }];
    // It cares for techtransfer most, so a step there gains it most.
    const caring = (change: Partial<World>, wishes: Wishes = {}): World =>
      thinking(lastNight(change, wishes), "KEN", "techtransfer", { salience: 1000 });
    for (const climate of RESEARCH) expect(proposal(caring({ climate }))).toEqual(second);
    expect(proposal(caring({ named: [] }))).toEqual(second);
    expect(proposal(caring({ climate: "measured" }, { [CAN]: 1, [EGY]: 1 }))).not.toEqual(second);
  });
});
