/** The sentences that say why a match went otherwise than without the player. */
import { describe, expect, test } from "vitest";
import { scenarioOf } from "../../../src/client/game/library.ts";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { caucusShort, namesOf } from "../../../src/client/i18n/names.ts";
import type { Cause, Unit } from "../../../src/client/lab/without-you.ts";
import { causeShown, turnOf, turnsOf } from "../../../src/client/selectors/debrief/without-you.ts";
import {
  againstText,
  anywayText,
  articlesText,
  causeText,
  firstStepText,
  homeText,
  preferText,
  sameRaceText,
  turnedText,
} from "../../../src/client/sentences/cause-words.ts";
import type { Command } from "../../../src/engine/state/command.ts";

await loadWording("content", "debrief");

const SCENARIO = scenarioOf("lesson", "young");
const NAMES = namesOf(SCENARIO);
const WHEN = { phase: "negotiation", beat: "sound", round: 1, season: 0, month: 0 } as const;
const WORDING: Unit = { type: "wording", articles: [0] };

const cause = (change: Partial<Cause> = {}): Cause => ({
  ...{ target: { type: "race" }, unit: WORDING, share: 800, article: 0, own: 0, other: 1 },
  ...{ states: [3, 4, 5], caucus: -1, prefer: 2, brought: null, first: null, against: 0 },
  ...change,
});
const act = (command: Command): Unit => ({ type: "act", at: 0, when: WHEN, command, offer: null });
const SPEECH: Command = { type: "speak", article: 0, alternative: 1, argument: "rights", case: "" };
const textOf = (one: Cause, isAhead: boolean, instruments: number | null = null): string =>
  causeText(NAMES, SCENARIO, one, { isAhead, instruments }, 7);

describe("a wording as the cause", () => {
  const values = { text: NAMES.alternative(0, 0), other: NAMES.alternative(0, 1) };

  test("names both wordings, the number of states and, if most are in one, their caucus", () => {
    const caucus = caucusShort(SCENARIO.caucuses[0]?.id ?? "");
    expect(textOf(cause(), true)).toBe(t("debrief:without.cause.wording.more", { ...values, count: 3 }));
    expect(textOf(cause({ caucus: 0 }), false)).toBe(
      t("debrief:without.cause.wording.fewerFrom", { ...values, count: 3, caucus }),
    );
    expect(textOf(cause({ caucus: 0 }), false)).toContain(values.text);
    expect(textOf(cause({ states: [] }), true)).toBe(t("debrief:without.cause.wording.only", values));
  });

  test("says how many of the states it suits better, by what everybody can see", () => {
    expect(preferText(cause())).toBe(t("debrief:without.cause.prefer", { count: 2 }));
    expect(preferText(cause({ prefer: 3 }))).toBe(t("debrief:without.cause.preferAll"));
    expect(preferText(cause({ prefer: 0 }))).toBe(t("debrief:without.cause.preferNone"));
    expect(preferText(cause({ article: -1, unit: act(SPEECH) }))).toBeNull();
  });

  test("and which act of the player turned it", () => {
    const turn = cause({
      target: { type: "article", article: 0 },
      unit: act(SPEECH),
      article: -1,
      states: [],
    });
    const told = { causes: [cause(), turn] };
    expect(turnOf(told, cause())).toBe(turn);
    const speech = t("debrief:without.cause.deed.speak", { alternative: NAMES.alternative(0, 1) });
    expect(turnedText(NAMES, turn)).toBe(
      t("debrief:without.cause.turned", {
        act: t("debrief:without.cause.unit.inRound", { act: speech, round: 1 }),
      }),
    );
  });
});

test("an act as the cause is named, with the states that would be in or not without it", () => {
  const campaign: Unit = {
    ...act({ type: "campaign", unGroup: "African" }),
    ...{ when: { ...WHEN, phase: "ratification", beat: "season", season: 1 } },
  };
  const one = cause({ unit: campaign, article: -1 });
  expect(textOf(one, true)).toMatch(
    /^Your campaign in the African Group made the difference\. Without that, 3 states would not/,
  );
  expect(textOf(one, false)).toMatch(/Without that, 3 states would have joined\.$/);
  expect(textOf(cause({ unit: null, article: -1 }), true)).toMatch(
    /^Everything you did, taken together, made the difference/,
  );
  expect(textOf(cause({ unit: act({ type: "deposit" }), article: -1, states: [7] }), true)).toBe(
    t("debrief:without.cause.own"),
  );
});

test("the way home: how many states the player brought in, and how many the negotiator in the seat", () => {
  const home = cause({ unit: { type: "home" }, article: -1, brought: { own: 2, other: 9 } });
  expect(homeText(home)).toBe(t("debrief:without.cause.broughtHome", { count: 9, own: 2 }));
  expect(homeText({ ...home, brought: { own: 2, other: 2 } })).toBeNull();
  expect(textOf(home, false)).toBe(t("debrief:without.cause.home.fewer", { count: 3 }));
  // “35 instruments, not 33”, but 3 more states: two numbers that do not go together are not told together.
  expect(textOf(home, false, 3)).toBe(t("debrief:without.cause.home.fewer", { count: 3 }));
  expect(textOf(home, false, 2)).toBe(t("debrief:without.cause.home.only"));
});

test("every kind of act has its own words", () => {
  const acts: readonly Command[] = [
    SPEECH,
    { type: "takeStand", article: 0, stand: "block", breaking: false },
    { type: "standOnPackage", stand: "block" },
    { type: "castVote", vote: "no" },
    { type: "answerOffer", offer: 0, accept: true },
    { type: "sign", declaration: "none" },
    { type: "assist", to: 3 },
    { type: "pledge", with: [3], count: 1, season: 2 },
    { type: "grantPrice", to: 3 },
    { type: "reviseText", article: 0, alternative: 0 },
  ];
  for (const command of acts) {
    const text = textOf(cause({ unit: act(command), article: -1, states: [] }), true);
    expect(text).not.toContain("debrief:");
    expect(text).toMatch(/^(Your|That|The|All|What) /);
  }
});

describe("with as many instruments in both matches", () => {
  const same = (
    states: readonly number[],
    anyway: number,
    months: number,
    more: readonly number[] = [],
    pushed = 0,
  ): string => sameRaceText({ brought: { states, anyway, pushed, months }, apart: { more, fewer: more } });

  test("says what became of the states that the player brought in", () => {
    expect(same([1, 2], 2, 3)).toContain("3 months later");
    expect(same([1, 2], 2, 0)).toBe(t("debrief:without.race.sameBroughtNow.alone", { count: 2 }));
    expect(same([1, 2], 1, 3, [2])).toBe(t("debrief:without.race.sameOthers", { count: 2, anyway: 1 }));
    expect(same([], 0, 0, [4])).toBe(t("debrief:without.race.sameSwapped", { count: 1 }));
    expect(same([1, 2], 2, 3, [], 2)).toBe(
      "Without you, as many states would join. Somebody else would have brought in your 2 states, 3 months later on average.",
    );
    expect(same([], 0, 0)).toBe(t("debrief:without.race.same"));
  });
});

test("articles that the same act changed are named in one sentence", () => {
  const on = (article: number, unit: Unit): Cause =>
    cause({ target: { type: "article", article }, unit, article: -1, states: [] });
  const told = { causes: [on(0, act(SPEECH)), on(1, act(SPEECH)), on(2, { type: "talks" })] };
  const article = (index: number) => ({
    article: index,
    own: 0,
    other: 1,
    isAgreed: true,
    isOtherAgreed: true,
  });
  const apart = { articles: [article(0), article(2), article(1)], answers: [], isOnlyOne: false };
  const turns = turnsOf(told, apart);
  expect(turns.map(({ articles }) => articles)).toEqual([[0, 1], [2]]);
  expect(articlesText(NAMES, on(0, act(SPEECH)), [0, 1])).toContain(NAMES.articles([0, 1]));
});

test("the cause shown is that of the difference that is told first", () => {
  const race = cause();
  const article = cause({ target: { type: "article", article: 2 } });
  const adoption = cause({ target: { type: "adoption" } });
  const apart = {
    articles: [{ article: 2, own: 0, other: 1, isAgreed: true, isOtherAgreed: true }],
    answers: [],
    isOnlyOne: false,
  };
  expect(causeShown({ causes: [race, article] }, apart, 12)).toBe(race);
  expect(causeShown({ causes: [article] }, apart, 12)).toBeNull();
  expect(causeShown({ causes: [article] }, apart, 0)).toBe(article);
  expect(causeShown({ causes: [adoption, article] }, apart, 0)).toBe(adoption);
  expect(causeShown({ causes: [adoption] }, { ...apart, articles: [] }, 12)).toBe(adoption);
});

describe("what others first did otherwise because of an act", () => {
  const speech = cause({ target: { type: "article", article: 0 }, unit: act(SPEECH), article: -1 });

  test("is told with its round, so that an act without an effect at once still explains a later difference", () => {
    const first = { of: "placards", round: 2, article: 1, states: 4 } as const;
    expect(firstStepText(NAMES, { ...speech, first })).toBe(
      t("debrief:without.cause.first.placards", { article: NAMES.article(1), round: 2, count: 4 }),
    );
    expect(firstStepText(NAMES, { ...speech, first: { of: "votes", states: 1 } })).toMatch(
      /1 other state\.$/,
    );
  });

  test("is left out if nothing can be seen", () => {
    const text = { of: "text", round: 1, article: 1, own: 0, other: 1 } as const;
    expect(firstStepText(NAMES, { ...speech, first: text })).toContain(NAMES.article(1));
    expect(firstStepText(NAMES, speech)).toBeNull();
  });
});

test("states that the cause moved the other way are counted, so that the numbers add up", () => {
  expect(againstText(cause({ against: 2 }), true)).toBe(t("debrief:without.cause.againstOut", { count: 2 }));
  expect(againstText(cause({ against: 2 }), false)).toBe(t("debrief:without.cause.againstIn", { count: 2 }));
  expect(againstText(cause(), true)).toBeNull();
  const home = cause({ unit: { type: "home" }, article: -1, states: [3, 4, 5], against: 1 });
  expect(againstText(home, true)).toBeNull();
  expect(textOf(home, true)).toBe(t("debrief:without.cause.home.more", { count: 2 }));
  // More states against than for: no number below zero is said.
  const turned = cause({ unit: { type: "home" }, article: -1, states: [3], against: 9 });
  for (const isAhead of [true, false])
    expect(textOf(turned, isAhead)).toBe(t("debrief:without.cause.home.only"));
});

test("an act of the talks is told with its round, since the same article comes back", () => {
  expect(turnedText(NAMES, cause({ unit: act(SPEECH) }))).toMatch(/in round 1 changed that wording\.$/);
});

test("of the states that the player brought in, those that would be in anyway are counted with the reason, for the race only", () => {
  const brought = { states: [1, 2, 3], anyway: 2, pushed: 0, months: 4 };
  expect(anywayText(cause(), brought)).toBe("Of the 3 you brought in, 2 would have joined on their own.");
  expect(anywayText(cause(), { ...brought, pushed: 2 })).toBe(
    "Of the 3 you brought in, somebody else would have brought in 2.",
  );
  expect(anywayText(cause(), { ...brought, pushed: 1 })).toBe(
    "Of the 3 you brought in, somebody else would have brought in 1. Another 1 would have joined on their own.",
  );
  expect(anywayText(cause({ target: { type: "adoption" } }), brought)).toBeNull();
  expect(anywayText(cause(), { ...brought, anyway: 0 })).toBeNull();
});
