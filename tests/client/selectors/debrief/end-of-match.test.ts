/**
 * Edge cases of the debrief: a state's place at the end, forecasts close to a limit, and the order of the
 * differences.
 */
import { describe, expect, test, vi } from "vitest";
import { classForecast } from "../../../../src/client/selectors/debrief/class-forecast.ts";
import { fetchLab, labFor } from "../../../../src/client/selectors/debrief/debrief.ts";
import { outcomeOf, placeOf, soonInForce } from "../../../../src/client/selectors/debrief/ending.ts";
import { fateFor } from "../../../../src/client/selectors/debrief/letter.ts";
import { matchDifference, type Standing } from "../../../../src/client/selectors/debrief/without-you.ts";
import { isBehind } from "../../../../src/client/selectors/match/stages.ts";
import { START_CASE } from "../../../../src/client/selectors/text/start-case.ts";
import { CRITICS, THEFTS } from "../../../../src/content/endings.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import { QUESTIONS } from "../../../../src/engine/state/scenario.ts";
import type { Treaty } from "../../../../src/engine/state/treaty.ts";
import type { PublicWorld } from "../../../../src/engine/state/world.ts";
import { RULES_VERSION } from "../../../../src/match/rules-version.ts";
import type { MatchRecord } from "../../../../src/match/types.ts";
import { scenarioOf } from "../../../support/scenario.ts";

const full = scenarioOf("full");
const adopted = full.articles.map((article) => article.adopted);
const CONSENSUS = { how: "consensus", ballot: null, blockers: [] } as const;

/** State 0 is a party from month 0, state 1 signed in month 0, and state 2 is outside. */
function ended(change: Partial<Treaty> = {}, month = 36): PublicWorld {
  const treaty = {
    ...{ outcome: CONSENSUS, reached: 30, inForce: 33, signed: [0, 0, -1], deposited: [0, -1, -1] },
    ...change,
  };
  return { phase: "over", conference: null, month, treaty } as unknown as PublicWorld;
}

describe("a state at the end of a match", () => {
  test("is a party, has signed, or is outside; a spectator belongs to no state and is outside", () => {
    expect([0, 1, 2, -1].map((country) => placeOf(ended(), country))).toEqual([
      "party",
      "signed",
      "outside",
      "outside",
    ]);
    expect([0, 1, -1].map((country) => fateFor(ended(), country))).toEqual(["party", "outside", "outside"]);
  });

  test("is a party from the first month in which the treaty is in force", () => {
    expect(placeOf(ended({ inForce: 0 }), 0)).toBe("party");
    expect(placeOf(ended({ inForce: -1 }), 0)).toBe("partyWaiting");
    expect([fateFor(ended({ inForce: 0 }), 0), fateFor(ended({ inForce: -1 }), 0)]).toEqual([
      "party",
      "waiting",
    ]);
  });

  test("has no place if nothing was decided", () => {
    expect(placeOf(ended({ outcome: null }), 0)).toBe("none");
    expect(outcomeOf(full, ended({ outcome: null }), adopted)).toMatchObject({
      adopted: false,
      byConsensus: false,
    });
  });

  test("awaits entry into force only if it lies after the last month", () => {
    expect([35, 36, 37].map((inForce) => soonInForce(ended({ inForce })))).toEqual([-1, -1, 37]);
  });

  test("counts a treaty reached in the first month as in force", () => {
    expect(outcomeOf(full, ended({ reached: 0, inForce: 0 }), adopted).months).toBe(0);
    expect(outcomeOf(full, ended({ reached: 30, inForce: -1 }), adopted).months).toBeNull();
    expect(isBehind("ratification", ended({ reached: 0 }))).toBe(true);
  });
});

test("thieves are found only if every theft is a crime and its data are handed over; a critic is pursued if either is true", () => {
  const texts = full.articles.flatMap(({ alternatives }, a) =>
    alternatives.map((_, text) => adopted.map((own, at) => (at === a ? text : own))),
  );
  for (const text of texts) {
    const judged = verdicts(full, text);
    const isYes = (id: string, question: string) =>
      judged.some((one) => one.case === id && one.question === question && one.answer === "yes");
    const found = outcomeOf(full, ended(), text);
    expect(found.thievesFound).toBe(!THEFTS.some((id) => !isYes(id, "crime") || !isYes(id, "data")));
    const pursued = CRITICS.filter((id) => isYes(id, "crime") || isYes(id, "data"));
    expect(found.pursued).toEqual(pursued);
    expect(found.mayRefuse).toBe(!pursued.some((id) => !isYes(id, "refuse")));
  }
});

describe("a class's forecast on the border", () => {
  /** The verdict when the text was adopted after these guesses, which are in per cent. */
  const verdictOf = (...guesses: readonly number[]) => classForecast(guesses, true)?.verdict;

  test("is near up to 40 thousandths and far from 640", () => {
    expect([verdictOf(80), verdictOf(79)]).toEqual(["near", "better"]);
    expect([verdictOf(20), verdictOf(21)]).toEqual(["far", "worse"]);
  });

  test("is even from 240 to 260 thousandths, as with 50%", () => {
    const scored = (...guesses: readonly number[]) => {
      const found = classForecast(guesses, true);
      return [found?.brier, found?.verdict];
    };
    expect(scored(60, 60, 40, 40, 60)).toEqual([240, "even"]);
    expect(scored(51, 51, 51, 51, 52)).toEqual([238, "better"]);
    expect(scored(40, 40, 60, 60, 40)).toEqual([280, "worse"]);
    expect(scored(49)).toEqual([260, "even"]);
    expect(scored(48, 49)).toEqual([265, "worse"]);
  });

  test("a guess exactly as far off as the mean is not beaten by it", () => {
    expect(classForecast([70, 70], true)?.beatenByMean).toBe(0);
    expect(classForecast([60, 70, 80], true)?.beatenByMean).toBe(1);
  });
});

describe("with and without a seat", () => {
  const standing = (text: readonly number[], change: Partial<Standing> = {}): Standing => ({
    ...{ text, agreed: text.map(() => false), adoption: null, instruments: 0, inForce: -1 },
    ...change,
  });
  const OTHER = adopted.map((text, a) => (text + 1) % (full.articles[a]?.alternatives.length ?? 1));

  test("Ines comes first, then answers changed between yes and no, and then by question", () => {
    const { answers } = matchDifference(full, standing(adopted), standing(OTHER), []);
    const isHers = answers.map(({ case: id }) => id === START_CASE.case);
    expect(isHers).toEqual([...isHers].sort((a, b) => Number(b) - Number(a)));
    expect(isHers[0]).toBe(true);
    const others = answers.filter(({ case: id }) => id !== START_CASE.case);
    const ranks = others.map(
      ({ question, own, other }) =>
        QUESTIONS.indexOf(question) + (own === "may" || other === "may" ? QUESTIONS.length : 0),
    );
    expect(new Set(ranks).size).toBeGreaterThan(1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(matchDifference(full, standing(OTHER), standing(adopted), []).answers).toHaveLength(
      answers.length,
    );
  });

  test("text 0 counts as a text, and an article with the same wording in both does not differ", () => {
    const zero = adopted.map(() => 0);
    const one = adopted.map((_, a) => (a === 2 ? 1 : 0));
    expect(matchDifference(full, standing(zero), standing(one), []).articles).toMatchObject([
      { article: 2, own: 0, other: 1 },
    ]);
    expect(matchDifference(full, standing(one), standing(zero), []).articles).toMatchObject([
      { article: 2, own: 1, other: 0 },
    ]);
    const agreed = { agreed: adopted.map(() => true) };
    expect(matchDifference(full, standing(zero, agreed), standing(zero, agreed), []).articles).toEqual([]);
    expect(matchDifference(full, standing(zero, agreed), standing(one), []).articles[2]).toMatchObject({
      isAgreed: true,
      isOtherAgreed: false,
    });
  });

  test("articles left out of the comparison count as adopted on both sides", () => {
    const open = standing(adopted.map(() => -1));
    expect(matchDifference(full, open, standing(OTHER), []).answers).toEqual([]);
  });
});

test("a worker fetched ahead of time is started once, and answers for the next match", () => {
  const started: object[] = [];
  class Port {
    onmessage = null;
    onerror = null;
    constructor() {
      started.push(this);
    }
    postMessage(): void {}
    terminate(): void {}
  }
  vi.stubGlobal("Worker", Port);
  const record = {
    hash: "fetched",
    engineVersion: RULES_VERSION,
    setup: {},
    entries: [],
  } as unknown as MatchRecord;
  fetchLab();
  fetchLab();
  expect(started).toHaveLength(1);
  labFor(record, "KEN");
  expect(started).toHaveLength(1);
  labFor(record, "BRA");
  expect(started).toHaveLength(2);
  vi.unstubAllGlobals();
});
