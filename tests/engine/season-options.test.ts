/** What a capital is offered in a season, in the room of five from `options.test.ts`. */
import { describe, expect, test } from "vitest";
import { options } from "../../src/engine/options/options.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, CommandType } from "../../src/engine/state/command.ts";
import type { Option } from "../../src/engine/state/option.ts";
import type { World } from "../../src/engine/state/world.ts";
import { KEN } from "../support/bazaar.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { withSecrets, withTreaty } from "../support/play.ts";

const offered = (world: World, country: number = KEN): Option[] => options(seen(world, country));
const kinds = (world: World, country: number = KEN): CommandType[] =>
  offered(world, country).map(({ type }) => type);
const only = (world: World, type: CommandType, country: number = KEN): Option | undefined =>
  offered(world, country).find((option) => option.type === type);
const sealing = (world: World, ...commands: readonly Command[]): World =>
  withSecrets(world, { sealed: { KEN: commands } });

describe("in a season", () => {
  /** Canada has deposited, and Canada and Egypt have signed. Three instruments are needed. */
  const race = (world: World): World =>
    withTreaty(world, { deposited: [0, -1, -1, -1, -1], signed: [0, 0, -1, -1, -1] });
  const PRICES = ["assistance", "reservation", "pledge"];

  test("a capital at work: law, hearings, counsel, reservations, a price, a pledge, a late signature", () => {
    expect(offered(race(capitals()))).toEqual([
      { type: "implementLaw", cost: 1 },
      { type: "holdHearing", cost: 1, cards: ["parliament", "industry", "security"] },
      { type: "consultAtHome", cost: 1, cards: ["law", "parliament", "industry", "security"] },
      { type: "enterReservation", cost: 1, cards: ["parliament", "industry", "security"] },
      { type: "callVote", cost: 0, gambles: [false] },
      { type: "deposit", cost: 0 },
      { type: "namePrice", cost: 0, prices: PRICES, countries: [0] },
      { type: "pledge", cost: 0, countries: [1, 2, 4], most: 6, seasons: [1, 2, 3] },
      { type: "sign", cost: 0, declarations: ["none"] },
    ]);
  });

  test("a party: help for those that need more, and a campaign", () => {
    expect(offered(race(capitals()), 0)).toEqual([
      { type: "assist", cost: 0, countries: [1, 2, 3, 4] },
      {
        type: "campaign",
        cost: 0,
        groups: ["African", "Asia-Pacific", "Eastern European", "GRULAC", "WEOG"],
      },
    ]);
  });

  test("a state without a table: its acts abroad, and no signature", () => {
    expect(kinds(race(capitals({ tables: [] })), 1)).toEqual(["assist", "campaign"]);
  });

  test("once the law is passed: no law again, but a vote, with a gamble, and the instrument", () => {
    const law = withTable(race(capitals()), KEN, { law: true });
    expect(kinds(law).slice(0, 5)).toEqual([
      "holdHearing",
      "consultAtHome",
      "enterReservation",
      "callVote",
      "deposit",
    ]);
    expect(only(law, "callVote")).toEqual({ type: "callVote", cost: 0, gambles: [false, true] });
    expect(only(law, "consultAtHome")).toMatchObject({ cards: ["parliament", "industry", "security"] });
    const lost = withTable(law, KEN, { voteFrom: 1 });
    expect(kinds(lost)).not.toContain("callVote");
    expect(kinds(lost)).not.toContain("deposit");
  });

  test("once the vote is won: the instrument, and nothing more at home", () => {
    const won = race(capitals({ won: [KEN] }));
    expect(kinds(won)).toEqual(["deposit", "pledge", "sign"]);
  });

  test("if all cards are for it: no hearing, no reservation, counsel only on the law", () => {
    const all = withTable(race(capitals()), KEN, { moods: [2, 2, 2, 2, 2] });
    expect(kinds(all).slice(0, 2)).toEqual(["implementLaw", "consultAtHome"]);
    const told = withTable(all, KEN, { consulted: "law" });
    expect(kinds(told).slice(0, 2)).toEqual(["implementLaw", "callVote"]);
  });

  test("a signature in the first 24 months, once", () => {
    const at = (month: number): boolean => kinds({ ...race(capitals()), month }).includes("sign");
    expect([0, 24, 25].map(at)).toEqual([true, true, false]);
    expect(kinds(race(capitals()), 1)).not.toContain("sign");
  });

  test("a pledge by the present season or a later one, with those whose instrument is not in", () => {
    expect(only({ ...race(capitals()), season: 2 }, "pledge")).toMatchObject({ seasons: [2, 3] });
    expect(only({ ...race(capitals()), season: 3 }, "pledge")).toMatchObject({ seasons: [3] });
    const alone = withTreaty(capitals(), { deposited: [0, 0, 0, -1, 0] });
    expect(kinds(alone)).not.toContain("pledge");
  });

  test("help even in the final months, but no state is helped twice", () => {
    const helped = withTreaty(race(capitals()), { assistedBy: [-1, 4, 4, 4, 4] });
    expect(kinds(helped, 0)).toEqual(["campaign"]);
    expect(kinds({ ...race(capitals()), monthsAhead: 1 }, 0)).toEqual(["assist", "campaign"]);
  });

  test("a price that was named can be granted by the state it asks, until its month is past", () => {
    const price = { by: KEN, price: "pledge", of: 0, until: 2, granted: false } as const;
    const at = (month: number, change: object = {}) =>
      only({ ...race(capitals()), month, prices: [{ ...price, ...change }] }, "grantPrice", 0);
    expect(at(2)).toEqual({ type: "grantPrice", cost: 0, countries: [KEN] });
    expect([at(3), at(2, { granted: true }), at(2, { of: 1 })]).toEqual([undefined, undefined, undefined]);
  });

  test("an event that struck can be answered, in its own words, while it lasts", () => {
    const effect = { urgency: 0, trust: 0, rights: 0, capacity: 0 };
    const cut = { event: "power-cut", country: KEN, group: -1, effect, until: 4, answered: false };
    const answers = (change: object) =>
      only({ ...race(capitals()), happenings: [{ ...cut, ...change }] }, "answerEvent");
    expect(answers({})).toEqual({
      type: "answerEvent",
      cost: 0,
      answers: ["wait-evidence", "point-finger", "invest"],
    });
    expect([answers({ until: 0 }), answers({ answered: true }), answers({ country: 1 })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("two acts at home per season: sealed acts use them up, and can be replaced", () => {
    const law: Command = { type: "implementLaw" };
    const hearing: Command = { type: "holdHearing", card: "parliament" };
    const canada = race(withTreaty(capitals(), {}));
    expect(kinds(sealing(canada, law))).toContain("holdHearing");
    expect(kinds(sealing(canada, law, hearing))).toEqual([
      "implementLaw",
      "holdHearing",
      "callVote",
      "deposit",
      "namePrice",
      "pledge",
      "sign",
    ]);
    expect(kinds(sealing({ ...canada, monthsAhead: 1 }, law))).toEqual([
      "implementLaw",
      "callVote",
      "deposit",
      "namePrice",
      "pledge",
      "sign",
    ]);
    const giving = withSecrets(canada, { sealed: { CAN: [{ type: "campaign", unGroup: "WEOG" }] } });
    expect(kinds(giving, 0)).toEqual(["assist", "campaign"]);
  });

  test("Kenya's table in the room of five", () => {
    expect(tableOf(capitals(), KEN)).toMatchObject({ weights: [25, 25, 18, 12, 20], moods: [2, 0, 2, 1, 0] });
  });
});
