import { describe, expect, test } from "vitest";
import { CLIMATE } from "../../src/engine/model/climate.ts";
import { MOST_GIFTS, PLEDGE_STEP, PLEDGE_TRUST, PRICE_BONUS } from "../../src/engine/model/costs.ts";
import { fixedPart } from "../../src/engine/model/hazard.ts";
import { supportOf } from "../../src/engine/model/home.ts";
import type { Command } from "../../src/engine/state/command.ts";
import type { HomePledge, Pact } from "../../src/engine/state/treaty.ts";
import type { World } from "../../src/engine/state/world.ts";
import { capitals, tableOf, withTable } from "../support/capitals.ts";
import { given } from "../support/given.ts";
import { only, withTreaty } from "../support/play.ts";

const EGY = 1;
const JAM = 2;
const KEN = 3;
const RUS = 4;

describe("assistance: costs no act at home, four per giver, one per receiver", () => {
  const open = withTable(capitals({ threshold: 40 }), KEN, { moods: [1, 1, 0, 1, 1] });

  test("surely lifts the heaviest card that is not yet for it by one mood, and wins trust", () => {
    const after = given(open)
      .when("CAN", { type: "assist", to: KEN })
      .close()
      .then([{ type: "assistanceGiven", gifts: [{ from: 0, to: KEN }] }]).world;
    const before = tableOf(open, KEN);
    const lifted = tableOf(after, KEN);
    const raised = lifted.moods.map((mood, c) => mood - (before.moods[c] ?? 0));
    expect([...raised].sort()).toEqual([0, 0, 0, 0, 1]);
    const card = raised.indexOf(1);
    before.moods.forEach((mood, c) => {
      if (mood < 2) expect(before.weights[c]).toBeLessThanOrEqual(before.weights[card] ?? 0);
    });
    expect(after.trust[0]).toBe(610);
    expect(after.treaty.assistedBy[KEN]).toBe(0);
  });

  test("a receiver can be helped once", () => {
    const helped = withTreaty(open, { assistedBy: [-1, -1, -1, 0, -1] });
    given(helped).when("JAM", { type: "assist", to: KEN }).then("unknownTarget");
    given(open)
      .close({ CAN: [{ type: "assist", to: KEN }], EGY: [{ type: "assist", to: KEN }] })
      .then([{ type: "assistanceGiven", gifts: [{ from: 0, to: KEN }] }]);
  });

  test("a giver can help four times", () => {
    expect(MOST_GIFTS).toBe(4);
    given(withTreaty(open, { assistedBy: [-1, 0, 0, -1, 0] }))
      .when("CAN", { type: "assist", to: KEN })
      .then([{ type: "actSealed" }]);
    given(withTreaty(open, { assistedBy: [0, 0, 0, 0, -1] }))
      .when("CAN", { type: "assist", to: RUS })
      .then("wrongPhase");
  });

  test("parties need no help, and nobody helps itself", () => {
    const party = withTreaty(open, { deposited: [-1, -1, -1, 3, -1] });
    given(party).when("CAN", { type: "assist", to: KEN }).then("unknownTarget");
    given(open).when("CAN", { type: "assist", to: 0 }).then("unknownTarget");
  });

  test("is also possible in the final months", () => {
    given({ ...open, monthsAhead: 1 })
      .when("CAN", { type: "assist", to: KEN })
      .close()
      .then([{ type: "assistanceGiven", gifts: [{ from: 0, to: KEN }] }]);
  });

  test("keeps a promise made in a package; two seasons without it break the promise", () => {
    const owing = { ...open, pacts: [promiseOf(KEN)] };
    given(owing)
      .close({ CAN: [{ type: "assist", to: KEN }] })
      .then([{ type: "promisesReckoned", reckonings: [{ by: 0, to: KEN, kind: "assist", kept: true }] }]);
    const first = given(owing).close().without("promisesReckoned").world;
    const second = given(first).close();
    second.then([{ type: "promisesReckoned", reckonings: [{ by: 0, to: KEN, kept: false }] }]);
    expect(second.world.trust[0]).toBeLessThan(600);
  });

  test("a promise lapses, neither kept nor broken, if another state has helped or the partner has joined", () => {
    const due = { ...open, month: 12, pacts: [promiseOf(KEN)] };
    const helped = withTreaty(due, { assistedBy: [-1, -1, -1, 2, -1] });
    const joined = withTreaty(due, { deposited: [-1, -1, -1, 3, -1] });
    for (const world of [helped, joined]) {
      const after = given(world).close();
      after.without("promisesReckoned");
      expect(after.world.trust[0]).toBe(600);
    }
    given(due)
      .close()
      .then([{ type: "promisesReckoned", reckonings: [{ by: 0, kept: false }] }]);
  });
});

function promiseOf(to: number): Pact {
  return { by: 0, to, kind: "assist", article: 0, alternative: 1, paid: true, status: "open", due: 24 };
}

describe("campaigns", () => {
  const signed = withTreaty(capitals({ threshold: 40 }), { signed: [0, -1, -1, -1, -1] });

  test("only signatories run them", () => {
    given(signed).when("EGY", { type: "campaign", unGroup: "African" }).then("wrongPhase");
    given(signed)
      .when("CAN", { type: "campaign", unGroup: "African" })
      .close()
      .then([{ type: "campaignsRun", campaigns: [{ by: 0, group: 0, until: 12 }] }]);
  });

  test("push that region while they last, harder where a party runs them", () => {
    const run = (by: number, deposited: readonly number[]): number => {
      const world: World = { ...withTreaty(signed, { deposited }), campaigns: [{ by, group: 0, until: 12 }] };
      return fixedPart(world, KEN) - fixedPart({ ...world, campaigns: [] }, KEN);
    };
    expect(run(0, [-1, -1, -1, -1, -1])).toBe(CLIMATE.measured.sway.campaign);
    expect(run(0, [0, -1, -1, -1, -1])).toBe(CLIMATE.measured.sway.campaignByParty);
    const over: World = { ...signed, campaigns: [{ by: 0, group: 0, until: 12 }], month: 12 };
    expect(fixedPart(over, KEN)).toBe(fixedPart({ ...over, campaigns: [] }, KEN));
    const elsewhere: World = { ...signed, campaigns: [{ by: 0, group: 0, until: 12 }] };
    expect(fixedPart(elsewhere, RUS)).toBe(fixedPart({ ...elsewhere, campaigns: [] }, RUS));
  });
});

describe('conditional pledges: "I deposit if k of these do by season t"', () => {
  const open = capitals({ threshold: 40 });
  const pledge: Command = { type: "pledge", with: [EGY, JAM], count: 1, season: 1 };

  test("are public, and name at most six partners, a number of them, and a season to come", () => {
    given(open)
      .when("CAN", pledge)
      .close()
      .then([
        { type: "pledgesMade", pledges: [{ by: 0, with: [EGY, JAM], count: 1, until: 12, status: "open" }] },
      ]);
    given(open)
      .when("CAN", { ...pledge, with: [] })
      .then("unknownTarget")
      .when("CAN", { ...pledge, with: [EGY, EGY] })
      .then("unknownTarget")
      .when("CAN", { ...pledge, with: [0] })
      .then("unknownTarget")
      .when("CAN", { ...pledge, count: 3 })
      .then("unknownTarget")
      .when("CAN", { ...pledge, count: 0 })
      .then("unknownTarget")
      .when("CAN", { ...pledge, season: 4 })
      .then("unknownTarget");
  });

  const standing = (change: Partial<HomePledge> = {}): HomePledge => ({
    by: 0,
    with: [EGY, JAM],
    count: 1,
    until: 24,
    status: "open",
    ...change,
  });

  test("are met when k of them have deposited: worth four points at home for each of them", () => {
    const world = { ...withTable(open, EGY, { won: true, law: true }), pledges: [standing()] };
    const before = supportOf(tableOf(world, 0));
    const after = given(world)
      .close({ EGY: [{ type: "deposit" }] })
      .then([
        { type: "pledgesSettled", pledges: [{ by: 0, status: "met" }], met: [0], lapsed: [], broken: [] },
      ]).world;
    expect(supportOf(tableOf(after, 0))).toBe(before + PLEDGE_STEP);
    expect(PLEDGE_STEP).toBe(4);
    const bold = { ...withTable(world, JAM, { won: true, law: true }), pledges: [standing({ count: 2 })] };
    const both = given(bold).close({ EGY: [{ type: "deposit" }], JAM: [{ type: "deposit" }] }).world;
    expect(supportOf(tableOf(both, 0))).toBe(before + 2 * PLEDGE_STEP);
  });

  test("where people play, a pledge met in the last season must be honoured by the end", () => {
    const late = withTable({ ...open, month: 24, season: 3 }, EGY, { won: true, law: true });
    const met = { ...late, pledges: [standing({ until: 36, status: "met" })] };
    given({ ...met, climate: "contested" })
      .close()
      .then([
        { type: "pledgesSettled", pledges: [{ by: 0, status: "void" }], met: [], lapsed: [], broken: [0] },
      ]);
    expect(only(given(met).close().events, "pledgesSettled")).toEqual([]);
  });

  test("are void without blame when the time is over", () => {
    const world = { ...open, pledges: [standing({ until: 12 })] };
    const after = given(world)
      .close()
      .then([
        { type: "pledgesSettled", pledges: [{ status: "void" }], met: [], lapsed: [0], broken: [] },
      ]).world;
    expect(after.trust[0]).toBe(600);
  });

  test("cost 120 trust if met and not honoured within two seasons", () => {
    const late = { ...open, month: 12, pledges: [standing({ until: 0, status: "met" })] };
    const after = given(late)
      .close()
      .then([{ type: "pledgesSettled", met: [], lapsed: [], broken: [0] }]).world;
    expect(PLEDGE_TRUST).toBe(120);
    expect(after.trust[0]).toBe(480);
  });

  test("one pledge at a time, and none after one was met; parties can pledge nothing more", () => {
    for (const status of ["open", "met"] as const) {
      given({ ...open, pledges: [standing({ status })] })
        .when("CAN", pledge)
        .then("wrongPhase");
    }
    given({ ...open, pledges: [standing({ status: "void" })] })
      .when("CAN", pledge)
      .then([{ type: "actSealed" }]);
    given(withTreaty(open, { deposited: [0, -1, -1, -1, -1] }))
      .when("CAN", pledge)
      .then("wrongPhase");
  });

  test("have no effect if the state is a party or has no table to win, even when they are sealed", () => {
    const atNoTable = capitals({ threshold: 40, tables: [EGY, JAM, KEN, RUS] });
    const party = withTreaty(open, { deposited: [0, -1, -1, -1, -1] });
    for (const world of [atNoTable, party]) {
      const after = given(world)
        .close({ CAN: [pledge] })
        .without("pledgesMade").world;
      expect(after.pledges).toEqual([]);
    }
  });

  test("count for the named partners while they are open", () => {
    const world: World = { ...open, pledges: [standing()] };
    expect(fixedPart(world, EGY) - fixedPart(open, EGY)).toBe(CLIMATE.measured.sway.pledge);
    expect(fixedPart(world, KEN)).toBe(fixedPart(open, KEN));
  });
});

describe("one act abroad a season", () => {
  const open = withTreaty(capitals({ threshold: 40 }), { signed: [0, -1, -1, -1, -1] });
  const help: Command = { type: "assist", to: KEN };
  const campaign: Command = { type: "campaign", unGroup: "African" };
  const pledge: Command = { type: "pledge", with: [EGY], count: 1, season: 1 };

  test("help, a campaign or a pledge: a later act replaces an earlier one", () => {
    for (const [first, second] of [
      [help, campaign],
      [campaign, pledge],
      [pledge, help],
    ] as const) {
      const sealed = given(open).when("CAN", first).when("CAN", second).world.secrets.sealed;
      expect(sealed).toEqual({ CAN: [second] });
    }
  });

  test("if two are sealed after all, only the first is done", () => {
    given(open)
      .close({ CAN: [help, campaign, pledge] })
      .then([{ type: "assistanceGiven" }])
      .without("campaignsRun", "pledgesMade");
    given(open)
      .close({ CAN: [pledge, help] })
      .then([{ type: "pledgesMade" }])
      .without("assistanceGiven");
  });

  test("granting a price does not count as one", () => {
    const prices = [{ by: EGY, price: "pledge", of: 0, until: 2, granted: false }] as const;
    const party = { ...withTreaty(open, { threshold: 6, deposited: [0, -1, -1, -1, -1] }), prices };
    given(party)
      .when("CAN", help)
      .when("CAN", { type: "grantPrice", to: EGY })
      .close()
      .then([{ type: "assistanceGiven" }, { type: "pricesGranted", by: [EGY] }]);
  });
});

describe("the final five: each hold-out may name one price, once", () => {
  const price: Command = { type: "namePrice", price: "assistance", of: 0 };
  /** Canada is the only party. With a threshold of six, five more are needed. */
  const stretch = withTreaty(capitals({ threshold: 6, monthsAhead: 1 }), { deposited: [0, -1, -1, -1, -1] });

  test("not earlier than N − 5", () => {
    const early = withTreaty(capitals({ threshold: 7, monthsAhead: 1 }), { deposited: [0, -1, -1, -1, -1] });
    given(early).when("EGY", price).then("wrongPhase");
  });

  test("of a party, for two months", () => {
    given(stretch)
      .when("EGY", { ...price, of: 2 })
      .then("unknownTarget")
      .when("EGY", price)
      .close()
      .then([
        { type: "pricesNamed", prices: [{ by: EGY, price: "assistance", of: 0, until: 2, granted: false }] },
      ]);
  });

  test("once a match", () => {
    const named = given(stretch).when("EGY", price).close().world;
    given(named).when("EGY", price).then("wrongPhase");
  });

  test("granted by the party asked, as an act of its own: fifteen points of support", () => {
    const named = given(stretch).when("EGY", price).close().world;
    const before = supportOf(tableOf(named, EGY));
    const after = given(named)
      .when("CAN", { type: "grantPrice", to: EGY })
      .close()
      .then([{ type: "pricesGranted", by: [EGY], givers: [0] }]).world;
    expect(PRICE_BONUS).toBe(15);
    expect(supportOf(tableOf(after, EGY))).toBe(before + PRICE_BONUS);
    given(after).when("CAN", { type: "grantPrice", to: EGY }).then("wrongPhase");
  });

  test("void after two months", () => {
    const named = given(stretch).when("EGY", price).close().world;
    const late = given(named).close().close().world;
    expect(late.month).toBe(3);
    given(late).when("CAN", { type: "grantPrice", to: EGY }).then("wrongPhase");
  });

  test("void once the last instrument has come: there is nothing left to buy", () => {
    const named = given(stretch).when("EGY", price).close().world;
    given(named)
      .when("CAN", { type: "grantPrice", to: EGY })
      .then([{ type: "actSealed" }]);
    given(withTreaty(named, { reached: named.month }))
      .when("CAN", { type: "grantPrice", to: EGY })
      .then("wrongPhase");
  });
});
