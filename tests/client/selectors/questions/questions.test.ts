/** Questions for discussion. Each kind appears only if its condition was met in the match. */
import { describe, expect, test } from "vitest";
import { libraryFor } from "../../../../src/client/game/library.ts";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import { caseQuestions } from "../../../../src/client/selectors/questions/cases.ts";
import { homeQuestions } from "../../../../src/client/selectors/questions/home.ts";
import {
  type Question,
  questionsOf,
  type Story,
} from "../../../../src/client/selectors/questions/questions.ts";
import { tableQuestions } from "../../../../src/client/selectors/questions/tables.ts";
import { talkQuestions } from "../../../../src/client/selectors/questions/talks.ts";
import { voteQuestions } from "../../../../src/client/selectors/questions/vote.ts";
import { adoptedText } from "../../../../src/client/selectors/text/text-history.ts";
import { discussionText } from "../../../../src/client/sentences/question-words.ts";
import type { GameEvent } from "../../../../src/engine/events/event.ts";
import type { Ballot, Treaty } from "../../../../src/engine/state/treaty.ts";
import { openMatch, viewOf } from "../../../../src/match/match.ts";
import { setupOf } from "../../../support/scenario.ts";

await loadWording("content", "film");

const SETUP = setupOf({ scenario: "lesson", seed: "questions", seats: { KEN: { type: "person" } } });
const match = openMatch(libraryFor(SETUP), SETUP);
const { scenario } = match;
const { world } = viewOf(match, "wall");
const of = (iso3: string): number => scenario.countries.findIndex((country) => country.iso3 === iso3);
const [KEN, BRA] = [of("KEN"), of("BRA")];
const real = adoptedText(scenario);

function story(events: readonly GameEvent[] = [], treaty: Partial<Treaty> = {}, text = real): Story {
  return { scenario, world: { ...world, treaty: { ...world.treaty, ...treaty } }, events, text };
}

const kinds = (asked: readonly Readonly<{ question: Question }>[]) =>
  asked.map(({ question }) => question.kind);

function ballot(yes: number, no: number): Ballot {
  const tally = { yes, no, abstain: 0, absent: 193 - yes - no };
  return { majority: "twoThirds", votes: "", tally, carried: 3 * yes >= 2 * (yes + no) };
}

const tested = (blockers: readonly number[]): GameEvent => ({ type: "packageTested", stands: "", blockers });
const reckoned = (by: number, kept: boolean): GameEvent => ({
  type: "promisesReckoned",
  reckonings: [{ by, to: BRA, kind: "support", article: 0, alternative: 1, kept }],
});

describe("the talks", () => {
  test("a state that blocked alone on the last night gets its own question, and several get one together", () => {
    expect(kinds(talkQuestions(story([tested([KEN])])))).toContain("loneBlock");
    expect(kinds(talkQuestions(story([tested([KEN, BRA])])))).toContain("blocks");
    expect(talkQuestions(story([tested([])]))).toEqual([]);
  });

  test("a broken promise is asked about, first one of the table; a kept promise is not", () => {
    expect(talkQuestions(story([reckoned(KEN, true)]))).toEqual([]);
    const [asked] = talkQuestions(story([reckoned(BRA, false), reckoned(KEN, false)]));
    expect(asked?.question).toMatchObject({ kind: "brokenPromise", by: KEN, to: BRA });
  });

  test("a dropped red line and a blocked article are asked about if a person plays the delegation", () => {
    const dropped = (country: number): GameEvent => ({
      type: "redLinesDropped",
      lines: [{ country, article: 1 }],
    });
    const taken = (blockers: readonly number[]): GameEvent => ({
      type: "standsTaken",
      article: 1,
      alternative: 2,
      stands: "",
      blockers,
    });
    const unplayed = [0, 1, 2].find((country) => !world.named.includes(country)) ?? 0;
    expect(kinds(talkQuestions(story([dropped(KEN), taken([unplayed, KEN])])))).toEqual([
      "lineDropped",
      "blockedArticle",
    ]);
    expect(talkQuestions(story([dropped(unplayed), taken([unplayed])]))).toEqual([]);
  });
});

describe("the vote", () => {
  const decided = (how: "consensus" | "vote" | "failed", count: Ballot | null) =>
    kinds(voteQuestions(story([], { outcome: { how, ballot: count, blockers: [] } })));

  test.each([
    { is: "by consensus", how: "consensus", count: null, kind: "byConsensus" },
    { is: "lost", how: "failed", count: ballot(60, 40), kind: "failed" },
    { is: "carried with five votes to spare", how: "vote", count: ballot(105, 45), kind: "closeVote" },
    { is: "carried with six to spare", how: "vote", count: ballot(106, 44), kind: "byVote" },
  ] as const)("$is: $kind", ({ how, count, kind }) => {
    expect(decided(how, count)).toEqual([kind]);
  });

  test("an amendment is asked about if one vote more or less would have changed the result", () => {
    const voted = (count: Ballot): GameEvent => ({
      type: "amendmentVoted",
      amendment: { article: 0, alternative: 1, by: KEN },
      ballot: count,
    });
    const asked = (count: Ballot) => kinds(voteQuestions(story([voted(count)])));
    expect(asked(ballot(100, 50))).toEqual(["amendmentByOne"]);
    expect(asked(ballot(99, 51))).toEqual(["amendmentByOne"]);
    expect(asked(ballot(101, 49))).toEqual([]);
    expect(asked(ballot(98, 52))).toEqual([]);
  });
});

describe("the text and the cases", () => {
  test("the same text as the real one, or the article furthest from it", () => {
    expect(kinds(caseQuestions(story()))).toEqual(["asReal"]);
    const other = real.map((alternative, a) => (a === 0 ? (alternative === 0 ? 2 : 0) : alternative));
    const asked = caseQuestions(story([], {}, other)).map(({ question }) => question);
    expect(asked.find(({ kind }) => kind === "otherThanReal")).toMatchObject({
      article: 0,
      real: real[0],
      steps: (other[0] ?? 0) - (real[0] ?? 0),
    });
  });

  test("requests: unanswered, helped though nobody did harm, refused though somebody did", () => {
    const abusive = scenario.cases.findIndex((one) => one.abusive);
    const honest = scenario.cases.findIndex((one) => !one.abusive);
    const asked = (at: number, answer: "help" | "terms" | "refuse" | "unanswered") =>
      kinds(caseQuestions(story([], { requests: [{ case: at, from: BRA, to: KEN, answer }] }))).filter(
        (kind) => kind !== "asReal",
      );
    expect(asked(honest, "unanswered")).toEqual(["unanswered"]);
    expect(asked(abusive, "help")).toEqual(["helpedAbuse"]);
    expect(asked(honest, "refuse")).toEqual(["refused"]);
    expect([asked(honest, "help"), asked(abusive, "refuse"), asked(abusive, "terms")]).toEqual([[], [], []]);
  });
});

describe("at home", () => {
  const none = world.treaty.signed.map(() => -1);
  const at = (country: number, month: number) => none.map((one, i) => (i === country ? month : one));
  const adopted = {
    outcome: { how: "consensus", ballot: null, blockers: [] },
    signed: none,
    deposited: none,
  } as const;
  const asked = (treaty: Partial<Treaty>, events: readonly GameEvent[] = []) =>
    kinds(homeQuestions(story(events, { ...adopted, ...treaty })));

  test("without a treaty nothing is asked about it", () => {
    const failed = { how: "failed", ballot: ballot(1, 1), blockers: [] } as const;
    expect(homeQuestions(story([], { outcome: failed }))).toEqual([]);
  });

  test("a treaty that never came into force, or the state whose instrument brought it into force", () => {
    expect(asked({})).toEqual(["neverInForce"]);
    const reached: GameEvent = { type: "thresholdReached", month: 12, country: BRA, inForce: 15 };
    expect(asked({}, [reached])).toEqual(["lastNeeded"]);
  });

  test("states that signed and did not ratify, that joined late, and that joined with a reservation", () => {
    expect(asked({ signed: at(KEN, 0) })).toContain("signedOnly");
    expect(asked({ signed: at(KEN, 0), deposited: at(KEN, 20), inForce: 15 })).toContain("joinedLate");
    expect(asked({ deposited: at(KEN, 14), inForce: 15 })).not.toContain("joinedLate");
    const reservations = [{ country: KEN, article: 0 }];
    expect(asked({ reservations, deposited: at(KEN, 3) })).toContain("reservation");
    expect(asked({ reservations })).not.toContain("reservation");
  });
});

describe("several tables", () => {
  test("the article on which two tables are furthest apart, or on which all agree", () => {
    expect(kinds(tableQuestions([{ table: 1, text: [1, 1, 1] }]))).toEqual([]);
    const alike = [1, 2].map((table) => ({ table, text: [1, 1, 1] }));
    expect(kinds(tableQuestions(alike))).toEqual(["tablesAlike"]);
    const apart = [
      { table: 1, text: [1, 3, 0] },
      { table: 2, text: [1, 2, 2] },
      { table: 3, text: [1, 2, 1] },
    ];
    expect(tableQuestions(apart)[0]?.question).toEqual({
      kind: "tablesApart",
      article: 2,
      one: { table: 1, wording: 0 },
      other: { table: 2, wording: 2 },
    });
  });
});

describe("the questions asked at the end", () => {
  const failed = { how: "failed", ballot: ballot(60, 40), blockers: [KEN] } as const;
  const full = story(
    [tested([KEN]), reckoned(KEN, false)],
    { outcome: failed },
    real.map((alternative) => (alternative === 0 ? 1 : 0)),
  );

  test("at least three and at most five, with the most important of each subject first", () => {
    const asked = questionsOf(full).map(({ kind }) => kind);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(asked.slice(0, 2)).toEqual(["loneBlock", "failed"]);
    expect(questionsOf(full)).toEqual(questionsOf(full));
  });

  test("each is a whole sentence that ends in a question", () => {
    for (const question of questionsOf(full)) {
      const text = discussionText(question, scenario);
      expect(text).toMatch(/^\S.*\?$/);
      expect(text).not.toMatch(/undefined|\{\{|film:/);
    }
  });
});
