/** Edge cases of the last beat, the last round and the last vote. */
import { describe, expect, test } from "vitest";
import { isLeavingChair } from "../../../../src/client/selectors/match/conduct.ts";
import {
  inLastBeat,
  lastAbroad,
  lastBeat,
  lastSteps,
  offersThisBeat,
} from "../../../../src/client/selectors/match/last-beat.ts";
import { grievancesOf, isDecisive, shortfallOf } from "../../../../src/client/selectors/match/last-vote.ts";
import { lastRoundReport } from "../../../../src/client/selectors/match/round-report.ts";
import { personSeats } from "../../../../src/client/selectors/match/sharing.ts";
import { isBehind, PHASES } from "../../../../src/client/selectors/match/stages.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Reason } from "../../../../src/engine/state/forecast.ts";
import type { Ballot } from "../../../../src/engine/state/treaty.ts";
import type { PublicWorld } from "../../../../src/engine/state/world.ts";
import { heard } from "../../../support/heard.ts";
import { tableAt } from "../negotiation/at-table.ts";

const event = (type: GameEvent["type"], rest: object = {}): GameEvent =>
  ({ type, ...rest }) as unknown as GameEvent;
const opened = event("beatOpened");

describe("the beat that closed last", () => {
  test("has nothing before a second beat has opened", () => {
    expect(lastBeat([])).toEqual([]);
    expect(lastBeat(heard([event("roundClosed")]))).toEqual([]);
    expect(lastBeat(heard([event("roundClosed"), opened, event("roundClosed")]))).toEqual([]);
  });

  test("leaves out the events of the open beat", () => {
    const [before, after] = [event("pricesNamed"), event("pricesGranted")];
    const journal = heard([opened, before, opened, after]);
    expect(lastBeat(journal)).toEqual([before]);
    expect(inLastBeat(journal, "pricesGranted")).toEqual([]);
    expect(inLastBeat(journal, "pricesNamed")).toEqual([before]);
  });

  test("lists the steps of one home table, oldest first", () => {
    const step = (country: number, act: string) => ({ country, act });
    const steps = [step(1, "implementLaw"), step(2, "callVote"), step(1, "callVote")];
    const journal = heard([
      opened,
      event("homeStepped", { steps }),
      event("homeStepped", { steps: [step(1, "sign")] }),
      opened,
    ]);
    expect(lastSteps(journal, 1).map(({ act }) => act)).toEqual(["implementLaw", "callVote", "sign"]);
  });

  test("lists new task forces as acts abroad, but not answers to requests, which are told with their outcome", () => {
    const acts = [event("taskForcesFormed"), event("assistanceGiven")];
    const answers = event("requestsAnswered");
    expect(lastAbroad(heard([opened, answers, ...acts, event("monthsPassed"), opened]))).toEqual(acts);
  });
});

test("offers are counted from the start if no beat has opened yet", () => {
  const offer = (id: number) => event("offerMade", { offer: { id } });
  expect(offersThisBeat(heard([offer(4), offer(6)]))).toEqual([4, 6]);
  expect(offersThisBeat(heard([offer(4), opened, event("offerAnswered"), offer(6)]))).toEqual([6]);
});

describe("the report of the last round", () => {
  test.each(["blocked", "firstReading", "objection", "centre"] as const)("gives the reason: %s", (why) => {
    const type = why === "blocked" || why === "firstReading" ? "articleHeld" : "articleNotTested";
    const journal = heard([
      opened,
      event(type, { article: 3, alternative: 0, why }),
      event("roundClosed", { round: 1 }),
    ]);
    expect(lastRoundReport(journal)).toEqual({
      round: 1,
      articles: [{ article: 3, alternative: 0, outcome: why, stands: "", blockers: [], reckonings: [] }],
    });
  });

  test("has every promise on the article that fell due, from all events of the closing", () => {
    const due = (...articles: readonly number[]) =>
      event("promisesReckoned", { reckonings: articles.map((article) => ({ article })) });
    const journal = heard([
      opened,
      due(3, 4),
      event("articleAgreed", { article: 3, alternative: 1 }),
      due(3),
      event("roundClosed", { round: 1 }),
    ]);
    expect(lastRoundReport(journal)?.articles[0]?.reckonings).toEqual([{ article: 3 }, { article: 3 }]);
  });

  test("has no stands of another article", () => {
    const taken = event("standsTaken", { article: 4, stands: "02", blockers: [1] });
    const agreed = event("articleAgreed", { article: 3, alternative: 1 });
    const journal = heard([opened, taken, agreed, event("roundClosed", { round: 1 })]);
    expect(lastRoundReport(journal)?.articles).toMatchObject([{ article: 3, stands: "", blockers: [] }]);
  });
});

describe("the last vote", () => {
  const ballotOf = (yes: number, no: number, majority: Ballot["majority"] = "twoThirds"): Ballot => ({
    ...{ majority, votes: "0".repeat(yes) + "1".repeat(no), carried: false },
    tally: { yes, no, abstain: 0, absent: 0 },
  });

  test("lacks nothing if it reached its majority exactly", () => {
    expect(shortfallOf(ballotOf(107, 53))).toEqual({ voting: 160, needed: 107, missing: 0 });
    expect(shortfallOf(ballotOf(106, 54))).toEqual({ voting: 160, needed: 107, missing: 1 });
    expect(shortfallOf(ballotOf(5, 5, "simple"))).toEqual({ voting: 10, needed: 6, missing: 1 });
  });

  test("was decided by each yes in a majority of one, and by each no in a tie", () => {
    expect([isDecisive(ballotOf(6, 5, "simple"), 0), isDecisive(ballotOf(6, 5, "simple"), 7)]).toEqual([
      true,
      false,
    ]);
    expect([isDecisive(ballotOf(5, 5, "simple"), 0), isDecisive(ballotOf(5, 5, "simple"), 7)]).toEqual([
      false,
      true,
    ]);
  });

  test("is explained by the clauses that mattered to most states, and by the lower article first if they are equal", () => {
    const against = (article: number): Reason => ({
      code: "clause",
      value: -5,
      article,
      alternative: article,
      mark: "modelled",
    });
    const explain = (country: number) =>
      country === 0 ? [against(7), against(2)] : [against(2), against(7), against(1)];
    expect(grievancesOf([0, 1], explain, 9)).toEqual([
      { article: 2, alternative: 2, count: 2 },
      { article: 7, alternative: 7, count: 2 },
      { article: 1, alternative: 1, count: 1 },
    ]);
    expect(grievancesOf([0, 1], explain, 0)).toEqual([]);
    expect(grievancesOf([], explain, 9)).toEqual([]);
  });
});

describe("the stages of a treaty", () => {
  const behind = (phase: PublicWorld["phase"], how: "consensus" | null, change: object = {}) => {
    const outcome = how === null ? null : { how, ballot: null, blockers: [] };
    const world = { phase, treaty: { outcome, reached: -1 }, conference: null, ...change };
    return PHASES.filter((one) => isBehind(one, world as unknown as PublicWorld));
  };

  test("are not behind before they are over", () => {
    expect(behind("negotiation", null)).toEqual([]);
    expect(behind("adoption", null)).toEqual(["negotiation"]);
    expect(behind("ratification", "consensus")).toEqual(["negotiation", "adoption", "signature"]);
    expect(behind("conference", "consensus", { conference: {} })).not.toContain("conference");
  });
});

test("only delegations played by people are persons at the table", () => {
  const { view, scenario } = tableAt("sound");
  expect(personSeats(view, scenario)).toEqual(["KEN"]);
  expect(personSeats({ ...view, world: { ...view.world, holders: [] } }, scenario)).toEqual([]);
});

test("a speech sealed alone leaves the chair empty", () => {
  const { view, mine } = tableAt("sound");
  const sealed = (...types: readonly ("speak" | "layPlacards")[]) =>
    isLeavingChair({
      ...view,
      mine: { ...mine, sealed: types.map((type) => ({ type }) as (typeof mine.sealed)[number]) },
    });
  expect([sealed(), sealed("speak"), sealed("speak", "layPlacards")]).toEqual([true, true, false]);
});
