/**
 * What a seat has changed: where two outcomes differ, how the page describes this, and what the page asks the worker.
 */

import { beforeEach, describe, expect, test, vi } from "vitest";
import { scenarioOf } from "../../../../src/client/game/library.ts";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { namesOf } from "../../../../src/client/i18n/names.ts";
import {
  type Asked,
  aboutOf,
  askWithoutYou,
  type WithoutYouTold,
  withoutYouStore,
} from "../../../../src/client/lab/without-you.ts";
import {
  isAlone,
  matchDifference,
  raceApart,
  type Standing,
} from "../../../../src/client/selectors/debrief/without-you.ts";
import { withoutYouLine } from "../../../../src/client/sentences/without-you-words.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import type { Lab } from "../../../../src/lab/worker-client.ts";
import { SOLO } from "../../../support/by-hand.ts";

await loadWording("content", "debrief");

const SCENARIO = scenarioOf("lesson", "young");
const NAMES = namesOf(SCENARIO);
const REAL = SCENARIO.articles.map(({ adopted }) => adopted);
const BREAKING_IN = SCENARIO.articles.findIndex(({ id }) => id === "illegal_access");
const OTHER_ARTICLE = BREAKING_IN === 0 ? 1 : 0;
const STRICT = 3;

const standing = (change: Partial<Standing> = {}): Standing => ({
  text: REAL,
  agreed: REAL.map(() => false),
  adoption: null,
  instruments: 0,
  inForce: -1,
  ...change,
});
const withText = (article: number, alternative: number, change: Partial<Standing> = {}): Standing =>
  standing({ text: REAL.map((real, a) => (a === article ? alternative : real)), ...change });
const agreedAt = (article: number): Partial<Standing> => ({ agreed: REAL.map((_, a) => a === article) });
const failed = { adoption: { how: "failed", tally: null } } as const;
const consensus = { adoption: { how: "consensus", tally: null } } as const;

describe("where two matches differ", () => {
  test("nowhere, if everything visible is the same", () => {
    expect(matchDifference(SCENARIO, standing(), standing(), [])).toEqual({
      articles: [],
      answers: [],
      isOnlyOne: false,
    });
  });

  test("in an article with another wording, and in the answers that the wording changes", () => {
    const { articles, answers } = matchDifference(SCENARIO, standing(), withText(BREAKING_IN, STRICT), []);
    expect(articles).toEqual([
      {
        article: BREAKING_IN,
        own: REAL[BREAKING_IN],
        other: STRICT,
        isAgreed: false,
        isOtherAgreed: false,
      },
    ]);
    const there = verdicts(SCENARIO, withText(BREAKING_IN, STRICT).text);
    const differing = verdicts(SCENARIO, REAL).flatMap(({ case: id, question, answer: own }, at) => {
      const other = there[at]?.answer;
      return other === own ? [] : [{ case: id, question, own, other, article: BREAKING_IN }];
    });
    expect(differing.length).toBeGreaterThan(0);
    expect(answers).toHaveLength(differing.length);
    expect(answers).toEqual(expect.arrayContaining(differing));
  });

  test("in an article that only one of them has agreed", () => {
    const { articles, answers } = matchDifference(SCENARIO, standing(), standing(agreedAt(BREAKING_IN)), []);
    expect(articles).toMatchObject([{ article: BREAKING_IN, isAgreed: false, isOtherAgreed: true }]);
    expect(answers).toEqual([]);
  });

  test("not in a part that one of them has not reached yet", () => {
    for (const [own, other] of [
      [withText(BREAKING_IN, -1), withText(BREAKING_IN, STRICT)],
      [withText(BREAKING_IN, STRICT), withText(BREAKING_IN, -1)],
    ] as const) {
      expect(matchDifference(SCENARIO, own, other, [])).toEqual({
        articles: [],
        answers: [],
        isOnlyOne: false,
      });
    }
  });

  test("the article that turns the first of the people comes first, then the player's mandate, then other wordings", () => {
    const other = standing({
      ...agreedAt(0),
      text: REAL.map((real, a) => (a === 0 ? real : (real + 1) % 2)),
    });
    const order = (goals: Parameters<typeof matchDifference>[3]): readonly number[] =>
      matchDifference(SCENARIO, standing(), other, goals).articles.map(({ article }) => article);
    expect(order([])).toEqual([1, 2, 0]);
    const { answers } = matchDifference(SCENARIO, standing(), other, []);
    expect(answers[0]?.article).toBe(1);
    expect(order([{ article: 2, accept: [0], weight: 30 }])).toEqual([1, 2, 0]);
    expect(order([{ article: 0, accept: [0], weight: 30 }])).toEqual([1, 0, 2]);
  });

  test("a convention is not compared with none", () => {
    const there = withText(BREAKING_IN, STRICT, failed);
    expect(matchDifference(SCENARIO, standing(consensus), there, [])).toMatchObject({
      articles: [],
      isOnlyOne: true,
    });
    expect(matchDifference(SCENARIO, standing(failed), there, []).articles).toHaveLength(1);
  });
});

describe("the line", () => {
  const lineOf = (own: Standing, other: Standing, month = 0) =>
    withoutYouLine(
      NAMES,
      { beat: "sound", round: 2, month },
      own,
      other,
      matchDifference(SCENARIO, own, other, []),
    );
  const values = {
    article: NAMES.article(BREAKING_IN),
    text: NAMES.alternative(BREAKING_IN, STRICT),
  };

  test("names one person for whom something changes, and then the other wording", () => {
    const { sentences, differs } = lineOf(standing(), withText(BREAKING_IN, STRICT));
    expect(differs).toBe(true);
    expect(sentences).toEqual([
      "Without you: Ines would be a criminal.",
      t("debrief:without.text.other", values),
    ]);
  });

  test("says if the article would already be agreed, or would still be open", () => {
    const there = withText(BREAKING_IN, STRICT, agreedAt(BREAKING_IN));
    expect(lineOf(standing(), there).sentences[1]).toBe(t("debrief:without.text.agreed", values));
    const open = lineOf(standing(agreedAt(BREAKING_IN)), withText(BREAKING_IN, STRICT)).sentences[1];
    expect(open).toBe(t("debrief:without.text.open", values));
  });

  test("counts further articles", () => {
    const both = withText(BREAKING_IN, STRICT, agreedAt(OTHER_ARTICLE));
    expect(lineOf(standing(), both).sentences[2]).toBe(t("debrief:without.more", { count: 1 }));
  });

  test("says honestly that nothing differs", () => {
    const enough = t("debrief:without.enough");
    const yet = { sentences: [t("debrief:without.sameYet")], differs: false };
    expect(lineOf(standing(), standing())).toEqual(yet);
    expect(lineOf(standing(consensus), standing(consensus)).sentences).toEqual([
      `${t("debrief:without.sameAdopted")} ${enough}`,
    ]);
  });

  test("says why nothing differs although the seat had moved a text on the way", () => {
    const said = (own: number, other: number): string => {
      const caughtUp = { of: "text", round: 2, article: BREAKING_IN, own, other } as const;
      const there = { ...standing(), caughtUp };
      const place = { beat: "close", round: 3, month: 0 } as const;
      return (
        withoutYouLine(NAMES, place, standing(), there, matchDifference(SCENARIO, standing(), there, []))
          .sentences[0] ?? ""
      );
    };
    const text = NAMES.alternative(BREAKING_IN, STRICT);
    const real = REAL[BREAKING_IN] ?? 0;
    expect(said(real, STRICT)).toBe(
      `${t("debrief:without.sameYet")} ${t("debrief:without.caughtUp", { round: 2, text })}`,
    );
    expect(said(STRICT, real)).toBe(
      `${t("debrief:without.sameYet")} ${t("debrief:without.backAgain", { round: 2, text })}`,
    );
  });

  test("mentions a different adoption first", () => {
    expect(lineOf(standing(consensus), standing(failed)).sentences).toEqual([
      t("debrief:without.adopted.failed"),
    ]);
    expect(lineOf(standing(), standing(consensus)).sentences).toEqual([
      t("debrief:without.adopted.consensus"),
    ]);
    expect(lineOf(standing(consensus), standing()).differs).toBe(false);
  });

  test.each([
    [{ instruments: 12 }, { instruments: 9 }, t("debrief:without.race.other", { count: 9, own: 12 })],
    [{ instruments: 12 }, { instruments: 12 }, t("debrief:without.race.same")],
    [
      { inForce: 30 },
      { inForce: 36 },
      t("debrief:without.race.later", { month: "month 36", own: "month 30" }),
    ],
    [
      { inForce: 39 },
      { inForce: 33 },
      t("debrief:without.race.earlier", { month: "month 33", own: "month 39" }),
    ],
    [{ inForce: 34 }, { inForce: 33 }, t("debrief:without.race.sameMonth", { month: "month 34" })],
    [{ inForce: 30 }, { instruments: 31 }, t("debrief:without.race.notInForce", { count: 31 })],
    [{ instruments: 31 }, { inForce: 30 }, t("debrief:without.race.inForce", { month: "month 30" })],
    [{ instruments: 31 }, failed, t("debrief:without.race.noConvention")],
  ])("in the seasons: %j with the seat, %j without", (own, other, sentence) => {
    const line = lineOf(standing({ ...consensus, ...own }), standing({ ...consensus, ...other }), 30);
    expect(line.sentences).toEqual([sentence]);
    expect(line.differs).toBe(sentence !== t("debrief:without.race.same"));
  });
});

test("with as many instruments but another text, the line names the text and says nothing of the same", () => {
  const own = standing({ ...consensus, instruments: 12 });
  const other = withText(BREAKING_IN, STRICT, { ...consensus, instruments: 12 });
  const apart = matchDifference(SCENARIO, own, other, []);
  const values = { article: NAMES.article(BREAKING_IN), text: NAMES.alternative(BREAKING_IN, STRICT) };
  const place = { beat: "season", round: 2, month: 30 } as const;
  expect(withoutYouLine(NAMES, place, own, other, apart)).toEqual({
    sentences: [t("debrief:without.race.sameText", values)],
    differs: true,
  });
  // With states that the seat brought in, the line tells them first and the text as the rest.
  const brought = { states: [3], anyway: 1, pushed: 0, months: 2 };
  const told = { ...other, brought, apart: { more: [], fewer: [] } };
  const { sentences } = withoutYouLine(NAMES, place, own, told, apart);
  expect(sentences).toHaveLength(2);
  expect(sentences.join(" ")).not.toContain("the same text");
  expect(sentences[1]).toBe(t("debrief:without.text.other", values));
});

test("the race is apart by instruments, or by months if both, or the other alone, are in force", () => {
  const apart = (own: Partial<Standing>, other: Partial<Standing>) =>
    raceApart(standing(own), standing(other));
  expect(apart({ instruments: 39 }, { instruments: 35 })).toEqual({ isAhead: true, instruments: 4 });
  expect(apart({ instruments: 41, inForce: 30 }, { instruments: 35 })).toEqual({
    isAhead: true,
    instruments: 6,
  });
  const [own, other] = [
    { instruments: 41, inForce: 30 },
    { instruments: 44, inForce: 24 },
  ];
  expect(apart(own, other)).toEqual({ isAhead: false, instruments: null });
  expect(apart({ instruments: 39 }, other)).toEqual({ isAhead: false, instruments: null });
});

test("a player is alone if no other person sits at the table or in the chair", () => {
  const [person, bot] = [{ type: "person" }, { type: "bot", level: 2 }] as const;
  expect(isAlone({ holders: [bot, person, bot], isChaired: false })).toBe(true);
  expect(isAlone({ holders: [bot, person, person], isChaired: false })).toBe(false);
  expect(isAlone({ holders: [bot, person, bot], isChaired: true })).toBe(false);
  expect(isAlone({ holders: [bot], isChaired: false })).toBe(false);
});

describe("what the worker is asked", () => {
  const WITHOUT: WithoutYouTold = {
    ...standing(),
    lost: 0,
    causes: [],
    apart: { more: [], fewer: [] },
    brought: { states: [], anyway: 0, pushed: 0, months: 0 },
    caughtUp: null,
  };
  let made = 0;
  const askedAt = (place: Partial<Asked["place"]>, entries: Asked["played"]["entries"] = []): Asked => ({
    played: {
      setup: { ...SOLO, scenario: "lesson", seed: `asked/${made}`, seats: { KEN: { type: "person" } } },
      entries,
    },
    seat: "KEN",
    place: { beat: "sound", round: 2, month: 0, clock: 4, ...place },
  });
  const close = vi.fn();
  const withoutYou = vi.fn<Lab["withoutYou"]>();
  const open = (): Lab => ({
    par: vi.fn(),
    whatIf: vi.fn(),
    search: vi.fn(),
    counsel: vi.fn(),
    moments: vi.fn(),
    withoutYou,
    close,
  });
  const ask = (asked: Asked): Promise<void> => askWithoutYou(asked, open);

  beforeEach(async () => {
    withoutYou.mockReset().mockResolvedValue(WITHOUT);
    made += 1;
    await ask(askedAt({ beat: "over" }));
    withoutYou.mockClear();
    close.mockReset();
    made += 1;
  });

  test("is asked once for each point of the match, which stays pending until the answer comes", async () => {
    const first = ask(askedAt({}));
    expect(withoutYouStore.getState()).toEqual({ about: aboutOf(askedAt({})), told: "pending" });
    await first;
    await ask(askedAt({}));
    expect(withoutYouStore.getState().told).toEqual(WITHOUT);
    expect(withoutYou).toHaveBeenCalledOnce();
    expect(withoutYou).toHaveBeenCalledWith(askedAt({}).played, "KEN", { beat: "sound", round: 2, month: 0 });
  });

  test("the seat's acts of this beat do not change the question; an earlier act, another seat or point does", () => {
    const about = aboutOf(askedAt({}));
    const passing = (seat: string, beat = 0) => ({ beat, seat, command: { type: "stayOut" } }) as const;
    expect(aboutOf(askedAt({}, [passing("KEN", 4)]))).toBe(about);
    expect(aboutOf(askedAt({}, [passing("KEN", 3)]))).not.toBe(about);
    expect(aboutOf(askedAt({}, [passing("BRA")]))).not.toBe(about);
    expect(aboutOf(askedAt({ round: 3 }))).not.toBe(about);
    expect(aboutOf(askedAt({ month: 8 }))).not.toBe(about);
  });

  test("an answer that arrives after the next question is not shown for it", async () => {
    let tellLate = (_: WithoutYouTold): void => {};
    withoutYou.mockReturnValueOnce(new Promise((resolve) => (tellLate = resolve)));
    const late = ask(askedAt({}));
    await ask(askedAt({ round: 3 }));
    tellLate({ ...WITHOUT, instruments: 99 });
    await late;
    expect(withoutYouStore.getState()).toEqual({ about: aboutOf(askedAt({ round: 3 })), told: WITHOUT });
  });

  test("the worker lives as long as the match, and is asked again after it has failed", async () => {
    await ask(askedAt({}));
    expect(close).not.toHaveBeenCalled();
    withoutYou.mockRejectedValueOnce(new Error("no"));
    await ask(askedAt({ round: 3 }));
    expect(withoutYouStore.getState().told).toBe("failed");
    expect(close).toHaveBeenCalledOnce();
    await ask(askedAt({ beat: "over" }));
    expect(withoutYouStore.getState().told).toEqual(WITHOUT);
    expect(close).toHaveBeenCalledTimes(2);
  });
});
