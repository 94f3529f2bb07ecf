/** Which questions come first, and which articles, tables and states each of them names. */
import { describe, expect, test } from "vitest";
import { caseQuestions } from "../../../../src/client/selectors/questions/cases.ts";
import { homeQuestions } from "../../../../src/client/selectors/questions/home.ts";
import { questionsOf, type Story } from "../../../../src/client/selectors/questions/questions.ts";
import { tableQuestions } from "../../../../src/client/selectors/questions/tables.ts";
import { talkQuestions } from "../../../../src/client/selectors/questions/talks.ts";
import { voteQuestions } from "../../../../src/client/selectors/questions/vote.ts";
import { adoptedText } from "../../../../src/client/selectors/text/text-history.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Reckoning } from "../../../../src/engine/state/event-parts.ts";
import type { Ballot, HelpRequest, Treaty } from "../../../../src/engine/state/treaty.ts";
import { openMatch, viewOf } from "../../../../src/match/match.ts";
import { articleOf, countryOf, libraryOf, PERSON, scenarioOf, setupOf } from "../../../support/scenario.ts";

const SETUP = setupOf({ scenario: "lesson", seed: "order", seats: { KEN: PERSON } });
const match = openMatch(libraryOf(SETUP), SETUP);
const { scenario } = match;
const { world } = viewOf(match, "wall");
const real = adoptedText(scenario);
const of = (iso3: string): number => countryOf(scenario, iso3);
const [KEN, BRA, FJI, TON] = [of("KEN"), of("BRA"), of("FJI"), of("TON")];

/** Kenya and Brazil are at the table; Fiji and Tonga are not. */
function story(
  events: readonly GameEvent[] = [],
  treaty: Partial<Treaty> = {},
  text: readonly number[] = real,
): Story {
  return {
    scenario,
    world: { ...world, named: [KEN, BRA], treaty: { ...world.treaty, ...treaty } },
    events,
    text,
  };
}

const ballot = (yes: number, no: number, carried: boolean): Ballot => ({
  majority: "twoThirds",
  votes: "",
  tally: { yes, no, abstain: 3, absent: 0 },
  carried,
});
const none = world.treaty.signed.map(() => -1);
const months = (by: Readonly<Record<number, number>>) => none.map((_, country) => by[country] ?? -1);
const adopted = { outcome: { how: "consensus", ballot: null, blockers: [] } } as const;

describe("of all questions that a match raises", () => {
  const tested: GameEvent = { type: "packageTested", stands: "", blockers: [KEN] };
  const broken: GameEvent = {
    type: "promisesReckoned",
    reckonings: [{ by: KEN, to: BRA, kind: "support", article: 0, alternative: 1, kept: false }],
  };
  const failed = { outcome: { how: "failed", ballot: ballot(60, 40, false), blockers: [] } } as const;
  const kindsOf = (of: Story, tables?: Parameters<typeof questionsOf>[1]) =>
    questionsOf(of, tables).map(({ kind }) => kind);

  test("the best of each subject come first, by weight; then the others, by weight", () => {
    expect(kindsOf(story([broken, tested], failed))).toEqual([
      "loneBlock",
      "failed",
      "asReal",
      "brokenPromise",
    ]);
  });

  test("the second question of a heavier subject does not displace a lighter subject", () => {
    const joined = {
      ...adopted,
      signed: months({ [KEN]: 0 }),
      deposited: months({ [BRA]: 20 }),
      inForce: 15,
      reservations: [{ country: BRA, article: 0 }],
    };
    expect(kindsOf(story([broken, tested], joined))).toEqual([
      "loneBlock",
      "reservation",
      "byConsensus",
      "asReal",
      "brokenPromise",
    ]);
  });

  test("there are never more than five", () => {
    const requests: HelpRequest[] = [0, 1, 2, 3, 4, 5].map((about) => ({
      case: about,
      from: BRA,
      to: KEN,
      answer: "unanswered",
    }));
    expect(kindsOf(story([], { requests }))).toEqual(Array(5).fill("unanswered"));
  });

  test("no two of them are about the same person", () => {
    const requests: HelpRequest[] = [0, 0, 1, 0].map((about) => ({
      case: about,
      from: BRA,
      to: KEN,
      answer: "unanswered",
    }));
    const asked = questionsOf(story([], { requests }));
    expect(asked.flatMap((one) => ("case" in one ? [one.case] : []))).toHaveLength(2);
  });

  test("questions that compare tables are asked too, and weigh more than most", () => {
    const tables = [
      { table: 1, text: [0, 1, 1] },
      { table: 2, text: [2, 1, 1] },
    ];
    expect(kindsOf(story([], adopted), tables)[0]).toBe("tablesApart");
  });
});

describe("between several tables", () => {
  const asked = (...texts: readonly (readonly number[])[]) =>
    tableQuestions(texts.map((text, at) => ({ table: at + 1, text })))[0]?.question;

  test("of two articles that are equally far apart, the first is named", () => {
    expect(asked([0, 3, 1], [2, 1, 1])).toMatchObject({ kind: "tablesApart", article: 0 });
    expect(asked([1, 3, 0], [1, 1, 2])).toMatchObject({ kind: "tablesApart", article: 1 });
  });

  test("of tables with the same wording, the first is named", () => {
    expect(asked([0], [0], [2], [2])).toMatchObject({
      one: { table: 1, wording: 0 },
      other: { table: 4, wording: 2 },
    });
  });

  test("the lower table is named first, whatever its wording", () => {
    expect(asked([3], [1], [0])).toEqual({
      kind: "tablesApart",
      article: 0,
      one: { table: 1, wording: 3 },
      other: { table: 3, wording: 0 },
    });
  });

  test("if all have the same text, the question gives their number; with fewer than two tables there is no question", () => {
    expect(asked([1, 2], [1, 2], [1, 2])).toEqual({ kind: "tablesAlike", tables: 3 });
    expect([asked([1, 2]), asked()]).toEqual([undefined, undefined]);
  });
});

describe("about the talks", () => {
  const asked = (...events: readonly GameEvent[]) =>
    talkQuestions(story(events)).map(({ question }) => question);

  test("the last test of the package counts, with every state that blocked it", () => {
    const test = (blockers: readonly number[]): GameEvent => ({
      type: "packageTested",
      stands: "",
      blockers,
    });
    expect(asked(test([KEN]), test([FJI, BRA]))).toEqual([{ kind: "blocks", states: [FJI, BRA] }]);
    expect(asked(test([KEN, BRA]), test([FJI]))).toEqual([{ kind: "loneBlock", state: FJI }]);
  });

  test("a broken promise between absent states is asked about if there is no other, and one of assistance never", () => {
    const broken = (by: number, kind: Reckoning["kind"] = "support"): GameEvent => ({
      type: "promisesReckoned",
      reckonings: [{ by, to: TON, kind, article: 1, alternative: 2, kept: false }],
    });
    expect(asked(broken(KEN, "assist"), broken(FJI))).toEqual([
      { kind: "brokenPromise", by: FJI, to: TON, article: 1, wording: 2 },
    ]);
    expect(asked(broken(KEN, "assist"))).toEqual([]);
  });

  test("the first red line dropped by a delegation at the table is named", () => {
    const dropped: GameEvent = {
      type: "redLinesDropped",
      lines: [
        { country: FJI, article: 0 },
        { country: BRA, article: 2 },
        { country: KEN, article: 1 },
      ],
    };
    expect(asked(dropped)).toEqual([{ kind: "lineDropped", state: BRA, article: 2 }]);
  });

  test("the last article that a delegation at the table blocked is named, that delegation first", () => {
    const taken = (article: number, ...blockers: readonly number[]): GameEvent => ({
      ...{ type: "standsTaken", article, alternative: 2, stands: "", blockers },
    });
    expect(asked(taken(0, KEN), taken(1, FJI, KEN), taken(2, TON))).toEqual([
      { kind: "blockedArticle", states: [KEN, FJI], article: 1, wording: 2 },
    ]);
  });
});

describe("about the vote", () => {
  const asked = (events: readonly GameEvent[], treaty: Partial<Treaty> = {}) =>
    voteQuestions(story(events, treaty)).map(({ question }) => question);
  const outcome = (how: "vote" | "failed", of: Ballot | null) => ({
    outcome: { how, ballot: of, blockers: [] },
  });

  test("the question gives its numbers, with the majority of those voting", () => {
    expect(asked([], outcome("failed", ballot(60, 40, false)))).toEqual([
      { kind: "failed", yes: 60, no: 40, needed: 67 },
    ]);
    expect(asked([], outcome("vote", ballot(70, 30, true)))).toEqual([
      { kind: "closeVote", yes: 70, no: 30, needed: 67 },
    ]);
    expect(asked([], outcome("vote", ballot(120, 30, true)))).toEqual([{ kind: "byVote", yes: 120, no: 30 }]);
  });

  test("nothing is asked before the decision, or about a text that was blocked and never put to a vote", () => {
    expect(asked([], { outcome: null })).toEqual([]);
    expect(asked([], outcome("failed", null))).toEqual([]);
  });

  test("an amendment decided by one vote is described in full", () => {
    const amendment = { by: BRA, article: 1, alternative: 0 };
    const lost = ballot(99, 51, false);
    expect(asked([{ type: "amendmentVoted", amendment, ballot: lost }])).toEqual([
      { kind: "amendmentByOne", by: BRA, article: 1, wording: 0, yes: 99, no: 51, carried: false },
    ]);
  });
});

describe("about the cases and the real text", () => {
  test("requests name the state and the case; one about a case that is not in the scenario is left out", () => {
    const [first] = scenario.cases;
    const requests = [scenario.cases.length, 0].map((about): HelpRequest => {
      return { case: about, from: KEN, to: BRA, answer: "unanswered" };
    });
    expect(caseQuestions(story([], { requests }))[0]).toEqual({
      weight: 93,
      question: { kind: "unanswered", state: BRA, case: first?.id },
    });
    expect(caseQuestions(story([], { requests: requests.slice(0, 1) })).map(({ weight }) => weight)).toEqual([
      40,
    ]);
  });

  const full = scenarioOf("full");
  const asked = (changes: Readonly<Record<string, string>>) => {
    const text = full.articles.map(({ id, alternatives, adopted: own }) => {
      const at = alternatives.findIndex(({ key }) => key === changes[id]);
      return at < 0 ? own : at;
    });
    return caseQuestions({ ...story(), scenario: full, text });
  };

  test("an answer turned from no to yes weighs 80, one left to states 64, and 5 more for the opening case", () => {
    const weights = asked({ illegal_access: "unauthorised-plus", devices: "any-malware" }).flatMap(
      ({ question, weight }) => (question.kind === "otherAnswer" ? [{ ...question, weight }] : []),
    );
    expect(weights.length).toBeGreaterThan(0);
    for (const { own, real: there, case: about, weight } of weights) {
      expect(own).not.toBe(there);
      const base = own === "may" || there === "may" ? 64 : 80;
      expect(weight).toBe(base + (about === "researcher" ? 5 : 0));
    }
    expect(weights.some(({ case: about }) => about === "researcher")).toBe(true);
  });

  test("of articles equally far from the real text, the first is named, whichever way it moved", () => {
    const besides = (text: readonly number[]) =>
      caseQuestions(story([], {}, text)).find(({ question }) => question.kind === "otherThanReal");
    const hr62 = articleOf(scenario, "hr62");
    const moved = (by: number) => real.map((own, a) => (a === hr62 ? own + by : own));
    expect(besides(moved(1))).toMatchObject({ weight: 55, question: { article: hr62, steps: 1 } });
    expect(besides(moved(-1))).toMatchObject({ weight: 55, question: { article: hr62, steps: -1 } });
    expect(besides(moved(2))).toMatchObject({ weight: 82, question: { article: hr62, steps: 2 } });
    expect(besides(real.map((own) => own + 1))).toMatchObject({ question: { article: 0 } });
    expect(besides(real.map((own, a) => own + (a === 0 ? 1 : -2)))).toMatchObject({
      question: { article: 1, wording: (real[1] ?? 0) - 2, real: real[1] },
    });
  });

  test("a text with articles left out is not called the real one", () => {
    const [, ...left] = scenario.articles;
    const cut = { ...story(), scenario: { ...scenario, leftOut: left } };
    expect(caseQuestions(cut).map(({ question }) => question.kind)).not.toContain("asReal");
  });
});

describe("about the treaty at home", () => {
  const asked = (treaty: Partial<Treaty>, events: readonly GameEvent[] = []) =>
    homeQuestions(story(events, { ...adopted, signed: none, deposited: none, ...treaty })).map(
      ({ question }) => question,
    );

  test("before the decision nothing is asked", () => {
    expect(asked({ outcome: null })).toEqual([]);
  });

  test("a treaty that never came into force is described by its parties, and one that did by the last state needed", () => {
    expect(asked({ deposited: months({ [FJI]: 3, [TON]: 0 }), threshold: 40 })).toEqual([
      { kind: "neverInForce", parties: 2, needed: 40 },
    ]);
    const reached: GameEvent = { type: "thresholdReached", month: 12, country: FJI, inForce: 15 };
    expect(asked({ threshold: 40 }, [reached])).toEqual([
      { kind: "lastNeeded", state: FJI, month: 12, needed: 40 },
    ]);
  });

  test("only delegations at the table are asked why they signed and did not join", () => {
    const signed = months({ [KEN]: 0, [BRA]: 4, [FJI]: 1 });
    expect(asked({ signed })[0]).toEqual({ kind: "signedOnly", states: [KEN, BRA] });
    expect(asked({ signed: [] }).map(({ kind }) => kind)).toEqual(["neverInForce"]);
    expect(asked({ signed, deposited: months({ [KEN]: 0 }) })[0]).toEqual({
      kind: "signedOnly",
      states: [BRA],
    });
  });

  test("only a party at the table is asked about its reservation, from the first month on", () => {
    const reservations = [
      { country: FJI, article: 0 },
      { country: BRA, article: 2 },
    ];
    const deposited = months({ [FJI]: 0, [BRA]: 0 });
    expect(asked({ reservations, deposited })[0]).toEqual({ kind: "reservation", state: BRA, article: 2 });
  });

  test("the last delegation to join in or after the month of entry into force is named", () => {
    const late = (deposited: readonly number[], inForce = 15) =>
      asked({ deposited, inForce }).filter(({ kind }) => kind === "joinedLate");
    expect(late(months({ [KEN]: 15 }))).toEqual([{ kind: "joinedLate", state: KEN, month: 15 }]);
    expect(late(months({ [KEN]: 16, [BRA]: 20, [FJI]: 30 }))).toEqual([
      { kind: "joinedLate", state: BRA, month: 20 },
    ]);
    expect(late(months({ [KEN]: 14 }))).toEqual([]);
    expect(late(months({ [KEN]: 0 }), 0)).toHaveLength(1);
    expect(late(months({ [KEN]: 20 }), -1)).toEqual([]);
    expect(late([], 0)).toEqual([]);
  });
});
