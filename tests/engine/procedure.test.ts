/**
 * Votes follow the procedure pack: under other rules the same room decides differently, and every vote says what it
 * needed.
 */
import { describe, expect, test } from "vitest";
import { seemsWanted } from "../../src/bots/amendment.ts";
import { PROCEDURE_PACKS } from "../../src/content/procedures.ts";
import { startOnText } from "../../src/engine/resolve.ts";
import { open } from "../../src/engine/rules/opening.ts";
import { seen } from "../../src/engine/seats/seen.ts";
import type { Command, Vote } from "../../src/engine/state/command.ts";
import {
  BALLOT_KINDS,
  PROCEDURES,
  type Procedure,
  type ProcedureId,
} from "../../src/engine/state/procedure.ts";
import type { Scenario } from "../../src/engine/state/scenario.ts";
import type { Holder } from "../../src/engine/state/setup.ts";
import type { Amendment } from "../../src/engine/state/treaty.ts";
import type { Beat, World } from "../../src/engine/state/world.ts";
import { given } from "../support/given.ts";
import { only, opened, playOn, put, withTreaty } from "../support/play.ts";
import { FIVE, fiveCountries, PERSON, scenarioOf, setupOf } from "../support/scenario.ts";

const EVERYBODY = Object.fromEntries(FIVE.map((seat): [string, Holder] => [seat, PERSON]));

function fiveUnder(change: ProcedureId | Partial<Procedure>): Scenario {
  const usual = PROCEDURE_PACKS["un-ga"];
  const procedure = typeof change === "string" ? PROCEDURE_PACKS[change] : { ...usual, ...change };
  return { ...fiveCountries(), procedure };
}

/** Five players before the decision on the whole text, which has hr62 C, safeguards B, mla B and techtransfer B. */
function night(scenario: Scenario, beat: Beat, seed = "test"): World {
  const world = opened(setupOf({ seats: EVERYBODY, seed }), scenario);
  return withTreaty({ ...world, phase: "adoption", beat, round: 4 }, { text: [2, 1, 1, 1] });
}

function castBy(votes: readonly Vote[], command: (vote: Vote) => Command): Record<string, Command[]> {
  return Object.fromEntries(FIVE.map((seat, i) => [seat, votes.slice(i, i + 1).map(command)]));
}

/** Three in favour and two against: more than half, but less than two thirds. */
const NARROW: readonly Vote[] = ["yes", "yes", "yes", "no", "no"];

describe("every pack", () => {
  test.each(PROCEDURES)("%s has its own id and says what every kind of ballot needs", (id) => {
    expect(PROCEDURE_PACKS[id].id).toBe(id);
    expect(Object.keys(PROCEDURE_PACKS[id].ballots)).toEqual([...BALLOT_KINDS]);
  });
});

describe("consensus first, or the vote at once", () => {
  const atOnce = fiveUnder({ consensusFirst: false });

  test("without a test for consensus the vote follows the amendments, or their absence", () => {
    given(night(atOnce, "amend"))
      .close()
      .then([{ type: "beatOpened", beat: "vote" }]);
    given({ ...night(atOnce, "amendVote"), amendments: [{ article: 0, alternative: 0, by: 0 }] })
      .close()
      .then([{ type: "amendmentVoted" }, { type: "beatOpened", beat: "vote" }]);
  });

  test("nobody can block when the vote comes at once", () => {
    given(night(atOnce, "vote"))
      .close(castBy(["yes", "yes", "yes", "yes", "no"], (vote) => ({ type: "castVote", vote })))
      .then([
        { type: "textDecided", outcome: { how: "vote", blockers: [] } },
        { type: "beatOpened", beat: "sign" },
      ])
      .without("packageTested");
  });

  test("a match that begins with a whole text begins when the text is decided", () => {
    const begun = (scenario: Scenario): Beat =>
      startOnText(open(setupOf(), scenario, []), [2, 1, 1, 1]).world.beat;
    expect([begun(fiveCountries()), begun(atOnce)]).toEqual(["stand", "vote"]);
  });
});

describe("the order of amendments", () => {
  const amend = (article: number, alternative: number): Command[] => [
    { type: "proposeAmendment", article, alternative },
  ];
  /** Distances: hr62 C to A is 400, safeguards B to D is 600, mla B to D is 650, techtransfer B to A is 250. */
  const proposals = { CAN: amend(0, 0), EGY: amend(1, 3), JAM: amend(2, 3), KEN: amend(3, 0) };
  const admitted = (scenario: Scenario, seed: string): readonly number[] => {
    const [event] = only(given(night(scenario, "amend", seed)).close(proposals).events, "amendmentsProposed");
    return (event?.amendments ?? []).map((item: Amendment) => item.by);
  };
  const SEEDS = Array.from({ length: 24 }, (_, k) => `order/${k}`);

  test("GA r.90: furthest removed first, for any seed", () => {
    for (const seed of SEEDS) expect(admitted(fiveCountries(), seed)).toEqual([2, 1, 0]);
  });

  test("as proposed: together in one beat, so by lot, and the least removed can come first", () => {
    const scenario = fiveUnder({ amendmentOrder: "asProposed" });
    const orders = SEEDS.map((seed) => admitted(scenario, seed));
    for (const order of orders) expect(order).toHaveLength(3);
    expect(new Set(orders.map(([first]) => first))).toEqual(new Set([0, 1, 2, 3]));
    expect(admitted(scenario, "order/0")).toEqual(orders[0]);
  });
});

describe("what carries", () => {
  test.each([
    ["un-ga", "twoThirds", "failed"],
    ["simple-majority", "simple", "vote"],
  ] as const)("%s: three of five in favour of the whole need %s: %s", (id, majority, how) => {
    given(night(fiveUnder(id), "vote"))
      .close(castBy(NARROW, (vote) => ({ type: "castVote", vote })))
      .then([
        {
          type: "textDecided",
          outcome: { how, ballot: { majority, tally: { yes: 3, no: 2 }, carried: how === "vote" } },
        },
      ]);
  });

  test.each([
    ["twoThirds", [2, 1, 1, 1]],
    ["simple", [0, 1, 1, 1]],
  ] as const)("an amendment has a majority of its own: %s, three of five in favour", (majority, text) => {
    const { ballots } = PROCEDURE_PACKS["un-ga"];
    const scenario = fiveUnder({ ballots: { ...ballots, amendment: { majority, electorate: "members" } } });
    const world = { ...night(scenario, "amendVote"), amendments: [{ article: 0, alternative: 0, by: 0 }] };
    const vote = (own: Vote): Command => ({ type: "voteAmendment", amendment: 0, vote: own });
    const after = given(world).close(castBy(NARROW, vote));
    after.then([{ type: "amendmentVoted", ballot: { majority } }]);
    expect(after.world.treaty.text).toEqual(text);
  });

  test("an equal division fails under either", () => {
    for (const id of PROCEDURES) {
      given(night(fiveUnder(id), "vote"))
        .close(castBy(["yes", "yes", "no", "no", "abstain"], (vote) => ({ type: "castVote", vote })))
        .then([{ type: "textDecided", outcome: { how: "failed" } }]);
    }
  });

  test("a bot asks for what the room seems to want, judged by the room's own majority", () => {
    const wanted = (id: ProcedureId): boolean => {
      const world = night(fiveUnder(id), "amend");
      const declared = put(world.declared, { 0: 0, 1: 0, 2: 0, 3: 2, 4: 2 });
      return seemsWanted(seen({ ...world, declared }, 0), 0, 2, 0);
    };
    expect([wanted("un-ga"), wanted("simple-majority")]).toEqual([false, true]);
  });
});

describe("the first conference", () => {
  /** All five are parties, which is enough for a protocol. */
  const convened = (scenario: Scenario): World => ({
    ...withTreaty(night(scenario, "conference"), { deposited: [0, 0, 0, 0, 0], reached: 2, inForce: 5 }),
    phase: "conference",
    month: 36,
  });
  const held = (scenario: Scenario) => {
    const vote = (own: Vote): Command => ({ type: "castConference", observers: own, protocol: own });
    const [event] = only(given(convened(scenario)).close(castBy(NARROW, vote)).events, "conferenceHeld");
    return event?.conference;
  };

  test("says by which majority each question was decided", () => {
    expect(held(fiveUnder("un-ga"))).toMatchObject({
      observers: { majority: "simple", carried: true },
      protocol: { majority: "twoThirds", carried: false },
    });
    expect(held(fiveUnder("simple-majority"))).toMatchObject({ protocol: { majority: "simple" } });
  });

  test("the pack also decides which states vote", () => {
    const everybody = { majority: "simple", electorate: "members" } as const;
    const { ballots } = PROCEDURE_PACKS["un-ga"];
    const open = fiveUnder({ ballots: { ...ballots, conferenceProcedure: everybody } });
    const vote: Command = { type: "castConference", observers: "yes", protocol: "yes" };
    const world = withTreaty(convened(open), { deposited: [0, -1, -1, -1, -1] });
    const [event] = only(given(world).close({ CAN: [vote], RUS: [vote] }).events, "conferenceHeld");
    expect(event?.conference.observers.votes).toBe("03330");
    expect(event?.conference.protocol.votes).toBe("04444");
  });
});

describe("a whole match under the simple majority", () => {
  test.each(["p1", "p2", "p3"])(
    "seed %s: never tests for consensus, and every vote says it was simple",
    (seed) => {
      const setup = setupOf({ scenario: "express", seed, climate: "tense", procedure: "simple-majority" });
      const { log, world } = playOn(opened(setup, scenarioOf("express", "adult", "simple-majority")));
      expect(world.beat).toBe("over");
      expect(only(log, "packageTested")).toEqual([]);
      const [decided] = only(log, "textDecided");
      const { yes = 0, no = 0 } = decided?.outcome.ballot?.tally ?? {};
      expect(decided?.outcome.how).toBe(yes > no ? "vote" : "failed");
      const ballots = [...only(log, "amendmentVoted").map(({ ballot }) => ballot), decided?.outcome.ballot];
      for (const ballot of ballots) expect(ballot?.majority).toBe("simple");
    },
  );
});
