/** The film of a match: every step has one picture and one sentence, whatever came of the match. */
import { describe, expect, test } from "vitest";
import { loadWording, t } from "../../../../src/client/i18n/index.ts";
import { caseWho, countryName, namesOf } from "../../../../src/client/i18n/names.ts";
import { answeredEvent, exchangeIn, pictureOf } from "../../../../src/client/selectors/debrief/film-acts.ts";
import {
  FILM_PICTURES,
  type FilmStep,
  filmSteps,
  stepKey,
} from "../../../../src/client/selectors/debrief/film-steps.ts";
import { type EndedTable, madeAtTable } from "../../../../src/client/selectors/debrief/made-at-table.ts";
import type { Moment, MomentAct } from "../../../../src/client/selectors/debrief/moments.ts";
import { standingOf } from "../../../../src/client/selectors/debrief/without-you.ts";
import { sideOf } from "../../../../src/client/selectors/match/last-vote.ts";
import { firstText } from "../../../../src/client/selectors/text/first-text.ts";
import { momentText } from "../../../../src/client/sentences/deed-words.ts";
import { filmSentence } from "../../../../src/client/sentences/film-words.ts";
import { COUNTRIES } from "../../../../src/content/countries.ts";
import { CRITICS } from "../../../../src/content/endings.ts";
import { verdicts } from "../../../../src/engine/model/verdicts.ts";
import { results } from "../../../../src/engine/seats/results.ts";
import { seenBy } from "../../../../src/engine/seats/seen.ts";
import type { Command } from "../../../../src/engine/state/command.ts";
import { type ScenarioId, usualClimate } from "../../../../src/engine/state/scenario.ts";
import { WALL } from "../../../../src/engine/state/seat.ts";
import type { Holder } from "../../../../src/engine/state/setup.ts";
import { eventsFor, giveCommand, setReady, viewOf } from "../../../../src/match/match.ts";
import { record } from "../../../../src/match/record.ts";
import type { Match } from "../../../../src/match/types.ts";
import { playByHand, SOLO } from "../../../support/by-hand.ts";

await loadWording("content", "debrief", "film", "negotiation", "ratification", "adoption");

const SCENARIOS: readonly ScenarioId[] = ["lesson", "express", "standard"];
const HOLDERS: readonly Holder[] = [
  { type: "bot", level: 2 },
  { type: "bot", level: 3 },
  { type: "script", script: "silent" },
  { type: "script", script: "always-block" },
];
const MATCHES = 40;

type Played = Readonly<{ match: Match; seat: string }>;

function played(k: number): Played {
  const seat = COUNTRIES[(41 * k) % COUNTRIES.length]?.iso3 ?? "";
  // A standard match takes long, so there are few of them.
  const scenario = k % 10 === 9 ? "standard" : (SCENARIOS[k % 2] ?? "lesson");
  const setup = {
    ...SOLO,
    ...{ scenario, seed: `film/${k}`, climate: usualClimate(scenario) },
    seats: { [seat]: { type: "person" } as const },
  };
  return { match: playByHand(setup, seat, HOLDERS[k % HOLDERS.length] ?? { type: "bot", level: 2 }), seat };
}

function madeOf({ match, seat }: Played): EndedTable {
  const events = eventsFor(match, seat, 0);
  const { scenario } = match;
  return madeAtTable({ table: 1, scenario, record: record(match), view: viewOf(match, seat), events });
}

const KEN = { KEN: { type: "person" } } as const;

/** A match in which Kenya answers the first event that strikes it. */
function answeringEvents(seed: string): Match {
  const setup = { ...SOLO, scenario: "lesson", seed, climate: "contested", seats: KEN } as const;
  const asked = (match: Match): string | null => {
    const option = viewOf(match, "KEN").options.find(({ type }) => type === "answerEvent");
    return option?.type === "answerEvent" ? (option.answers[0] ?? null) : null;
  };
  const match = playByHand(setup, "KEN", { type: "bot", level: 2 }, (now) => asked(now) !== null);
  const given = giveCommand(match, "KEN", { type: "answerEvent", answer: asked(match) ?? "" });
  return given.ok ? setReady(given.match, "KEN") : match;
}

/** A match in which Kenya says nothing until the last night, and then blocks the whole text. */
function blockingTheWhole(seed: string): Match {
  const setup = { ...SOLO, scenario: "lesson", seed, climate: "contested", seats: KEN } as const;
  const silent: Holder = { type: "script", script: "silent" };
  let match = playByHand(setup, "KEN", silent, ({ world }) => world.beat === "stand");
  const given = giveCommand(match, "KEN", { type: "standOnPackage", stand: "block" });
  match = given.ok ? given.match : match;
  while (match.world.beat !== "over") match = setReady(match, "KEN");
  return match;
}

/** A moment of each phase of a match, as far as steps are concerned. */
const MOMENTS = (["negotiation", "adoption", "ratification"] as const).map((phase) => ({ phase, deeds: [] }));

const ALL = Array.from({ length: MATCHES }, (_, k) => played(k));

/** A match without the player that is the same as the one with the player, so that nothing needs a cause. */
const THE_SAME = {
  ...{ lost: 0, causes: [], apart: { more: [], fewer: [] } },
  brought: { states: [], anyway: 0, pushed: 0, months: 0 },
  caughtUp: null,
};

function stepsOf(one: Played, isSeated: boolean, guesses = 0): readonly FilmStep[] {
  const { match, seat } = isSeated ? one : { ...one, seat: WALL };
  const country = match.scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  const own = isSeated
    ? {
        country,
        results: results(seenBy(match.world, seat)),
        without: { ...standingOf(match.world), ...THE_SAME },
        answer: "no" as const,
      }
    : null;
  return filmSteps({ made: madeOf({ match, seat }), moments: MOMENTS, own, guesses, tables: [] });
}

describe.each([
  ["alone", true],
  ["on a wall", false],
] as const)("a film %s", (_, isSeated) => {
  test("has a picture and one sentence in every step, in matches with and without a convention", () => {
    for (const one of ALL) {
      const made = madeOf(isSeated ? one : { ...one, seat: WALL });
      const about = { made, moments: [] as readonly Moment[], guesses: [40] };
      for (const step of stepsOf(one, isSeated, 1).filter(({ id }) => id !== "moment")) {
        expect(FILM_PICTURES).toContain(step.picture);
        const sentence = filmSentence(step, about);
        expect(sentence, `${one.match.setup.seed} ${step.id}`).toMatch(/\S[.?]["”]?$/);
        expect(sentence).not.toMatch(/\{\{|undefined|film:/);
      }
    }
    const hows = new Set(ALL.map(({ match }) => match.world.treaty.outcome?.how));
    expect(hows.has("failed") && hows.has("consensus")).toBe(true);
  });

  test("shows moments in their places, each step once, and the questions last", () => {
    for (const one of ALL) {
      const keys = stepsOf(one, isSeated).map(stepKey);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys[0]).toBe("found");
      expect(keys.at(-1)).toBe("talk");
      expect(keys.indexOf("moment-0")).toBeLessThan(keys.indexOf("vote"));
      expect(keys.includes("race")).toBe(one.match.world.treaty.outcome?.how !== "failed");
      if (keys.includes("race")) expect(keys.indexOf("moment-2")).toBeLessThan(keys.indexOf("race"));
    }
  });
});

test("without moments no step takes their place: there is never a slide that only says that nothing was found", () => {
  for (const one of ALL) {
    const made = madeOf({ ...one, seat: WALL });
    const steps = filmSteps({ made, moments: [], own: null, guesses: 0, tables: [] });
    expect(steps.every(({ id }) => id !== "moment")).toBe(true);
    expect(steps.length).toBeGreaterThanOrEqual(5);
  }
});

test("only the player's own film tells of their deal, their results and the match without them", () => {
  for (const one of ALL) {
    const onWall = stepsOf(one, false);
    expect(onWall.some(({ id }) => id === "deal" || id === "without")).toBe(false);
    expect(onWall.find(({ id }) => id === "results")).toMatchObject({ results: null });
  }
  expect(ALL.some((one) => stepsOf(one, true).some(({ id }) => id === "deal"))).toBe(true);
});

test("a package and an answer to an event are drawn, since no scene shows them", () => {
  const deeds = (command: Command) => ({ deeds: [{ seat: "KEN", command }] });
  const yes = deeds({ type: "answerOffer", offer: 1, accept: true });
  expect(pictureOf(yes)).toBe("offer");
  expect(pictureOf(deeds({ type: "implementLaw" }))).toBe("act");
  expect(pictureOf(deeds({ type: "sign", declaration: "none" }))).toBe("scene");
  const [give, ask] = [
    { article: 0, alternative: 1 },
    { article: 1, alternative: 2 },
  ] as const;
  const offered = deeds({ type: "offerPackage", to: 3, give, ask, assistance: 0 });
  const scenario = { countries: [{ iso3: "BRA" }, { iso3: "KEN" }] } as never;
  expect(exchangeIn({ ...offered, offer: null }, scenario)).toEqual({
    from: 1,
    to: 3,
    give,
    ask,
    came: "offered",
  });
  const no = deeds({ type: "answerOffer", offer: 1, accept: false });
  const offer = { from: 3, to: 1, give, ask } as never;
  expect(exchangeIn({ ...no, offer }, scenario)).toEqual({ from: 3, to: 1, give, ask, came: "refused" });
  expect(exchangeIn({ ...yes, offer }, scenario)).toMatchObject({ came: "accepted" });
  expect(exchangeIn({ ...yes, offer: null }, scenario)).toBeNull();
  expect(pictureOf(deeds({ type: "answerEvent", answer: "wait-evidence" }))).toBe("event");
  expect(pictureOf(deeds({ type: "takeStand", article: 0, stand: "block", breaking: false }))).toBe("scene");
  expect(pictureOf({ deeds: [] })).toBe("scene");
});

test("an answer to an event is drawn with its event, the answers that were possible, and the group that it moved", () => {
  const found = Array.from({ length: 6 }, (_, k) => answeringEvents(`film/event ${k}`)).flatMap((match) => {
    const events = eventsFor(match, WALL, 0);
    const at = events.findIndex((event) => event.type === "eventAnswered");
    if (at < 0) return [];
    const deeds = [{ seat: "KEN", command: { type: "answerEvent", answer: "" } as const }];
    const moment = { deeds, from: at, to: at + 1, opened: viewOf(match, WALL) };
    expect(answeredEvent({ ...moment, to: at }, events, match.scenario)).toBeNull();
    return [{ told: answeredEvent(moment, events, match.scenario), event: events[at] }];
  });
  expect(found.length).toBeGreaterThan(0);
  for (const { told, event } of found) {
    expect(told).toMatchObject({ given: event?.type === "eventAnswered" ? event.answer : "" });
    expect(told?.answers).toContain(told?.given);
    expect(told?.memory?.points).not.toBe(0);
  }
});

test("a player's block that no moment shows is a step of its own, before the vote", () => {
  const one = { match: blockingTheWhole("film/block"), seat: "KEN" };
  const keys = stepsOf(one, true).map(stepKey);
  expect(keys.indexOf("block")).toBeGreaterThan(0);
  expect(keys.indexOf("block")).toBeLessThan(keys.indexOf("vote"));
  expect(stepsOf(one, false).map(stepKey)).toContain("block");
  const made = madeOf(one);
  const own = made.scenario.countries.findIndex(({ iso3 }) => iso3 === "KEN");
  const [step] = stepsOf(one, true).filter(({ id }) => id === "block");
  if (step?.id !== "block") throw new Error("no block");
  expect(step.block).toMatchObject({ article: -1 });
  expect(step.block.blockers).toContain(own);
  const about = { made, moments: [] as readonly Moment[], guesses: [] };
  expect(filmSentence(step, about)).toMatch(/^You .*no consensus\.$/);
  const deeds: readonly MomentAct[] = [{ seat: "KEN", command: { type: "standOnPackage", stand: "block" } }];
  const told = {
    made,
    own: { country: own, results: null, without: null, answer: null },
    guesses: 0,
    tables: [],
  };
  const shown = filmSteps({ ...told, moments: [{ phase: "adoption", deeds }] });
  expect(shown.map(stepKey)).not.toContain("block");
});

test("a block in the talks is a step of its own too", () => {
  const blocked = ALL.filter((one) => stepsOf(one, true).some(({ id }) => id === "block"));
  expect(blocked.length).toBeGreaterThan(0);
  for (const one of blocked) {
    const keys = stepsOf(one, true).map(stepKey);
    expect(keys.indexOf("block-article")).toBeLessThan(keys.indexOf("vote"));
  }
});

test("without a difference to show, no step compares the match with the one without the player", () => {
  for (const one of ALL) expect(stepsOf(one, true).some(({ id }) => id === "without")).toBe(false);
  const [one] = ALL;
  if (one === undefined) return;
  const other = { ...standingOf(one.match.world), ...THE_SAME, instruments: 1 };
  const own = { country: 0, results: null, without: other, answer: null };
  const steps = filmSteps({ made: madeOf(one), moments: [], own, guesses: 0, tables: [] });
  expect(steps.some(({ id }) => id === "without")).toBe(true);
});

test("the first sentence says whom the player spoke for, and on a wall nobody is addressed", () => {
  for (const one of ALL.slice(0, 4)) {
    const about = { made: madeOf(one), moments: [] as readonly Moment[], guesses: [] };
    const [first] = stepsOf(one, true);
    if (first === undefined) throw new Error("a film without steps");
    expect(filmSentence(first, about)).toContain(countryName(one.seat));
    const onWall = { ...about, made: madeOf({ ...one, seat: WALL }) };
    expect(filmSentence(first, onWall)).not.toMatch(/you/i);
  }
});

const aboutOf = (one: Played) => ({
  made: madeOf(one),
  moments: [] as readonly Moment[],
  guesses: [],
});

test("the film names everybody who did no harm and about whom each state decides", () => {
  let found = 0;
  for (const one of ALL) {
    const about = aboutOf(one);
    const { scenario, text } = about.made;
    const [step] = stepsOf(one, true).filter(({ id }) => id === "people");
    if (step?.id !== "people") throw new Error("no people");
    const isOpen = (id: string): boolean =>
      verdicts(scenario, text).some(
        ({ case: of, question, answer }) => of === id && question !== "refuse" && answer === "may",
      );
    expect(step.left).toEqual(CRITICS.filter((id) => isOpen(id) && !step.reached.includes(id)));
    const sentence = filmSentence(step, about);
    if (step.binds !== "law" || step.left.length === 0) continue;
    found++;
    expect(sentence).not.toMatch(/^Nobody/);
    for (const id of [...step.left, ...step.reached]) expect(sentence).toContain(caseWho(id));
    expect(sentence).toMatch(/each state decides/i);
  }
  expect(found).toBeGreaterThan(0);
});

test("Ines has the last step but one: her answer beside the player's own, on a wall without it", () => {
  for (const one of ALL) {
    for (const [isSeated, own] of [
      [true, "no"],
      [false, null],
    ] as const) {
      const steps = stepsOf(one, isSeated);
      expect(steps.at(-2)).toMatchObject({ id: "ines", own });
      const [step] = steps.slice(-2);
      if (step?.id !== "ines") throw new Error("no Ines");
      const sentence = filmSentence(step, aboutOf(one));
      expect(sentence).toContain("Ines");
      expect(/\byou\b/i.test(sentence) || sentence.startsWith("As you")).toBe(isSeated);
    }
  }
});

test("the question to talk about has the picture of what it asks about", () => {
  const pictures = new Map<string | undefined, FilmStep["picture"]>();
  for (const one of ALL) {
    const step = stepsOf(one, true).at(-1);
    if (step?.id !== "talk") throw new Error("no question");
    pictures.set(step.question?.kind, step.picture);
    if (step.picture !== "stands") continue;
    expect(step.block?.blockers.length).toBeGreaterThan(0);
    if (step.question?.kind === "blocks") expect(step.block?.blockers).toEqual(step.question.states);
  }
  expect(pictures.get("blocks")).toBe("stands");
  for (const [kind, picture] of pictures) {
    if (kind === "failed" || kind === "closeVote" || kind === "byVote") expect(picture).toBe("hall");
  }
});

test("the first conference is a step with its result, and says how the player voted", () => {
  let voted = 0;
  for (const one of ALL) {
    const { conference } = one.match.world;
    for (const isSeated of [true, false]) {
      const step = stepsOf(one, isSeated).find(({ id }) => id === "conference");
      expect(step === undefined).toBe(conference === null);
      if (step?.id !== "conference" || conference === null) continue;
      const { yes, no } = conference.observers.tally;
      const sentence = filmSentence(step, aboutOf(one));
      for (const count of [yes, no]) expect(sentence).toContain(String(count));
      const country = one.match.scenario.countries.findIndex(({ iso3 }) => iso3 === one.seat);
      const own = isSeated ? sideOf(conference.observers, country) : "absent";
      expect(sentence.includes(". You ")).toBe(own !== "absent");
      if (own !== "absent") voted++;
    }
  }
  expect(voted).toBeGreaterThan(0);
});

test("placards are told by what they supported, or by the wish if nothing of it was on the table", () => {
  const { scenario } = madeOf(ALL[0] as Played);
  const opened = { world: { draft: { texts: [[1, 2]] } } } as never;
  const told = (placards: readonly (0 | 1 | 2)[]): string => {
    const command = { type: "layPlacards", article: 0, placards, wish: 0, care: 1 } as const;
    return momentText({ deeds: [{ seat: "KEN", command }], struck: null, offer: null, opened }, scenario);
  };
  const names = namesOf(scenario);
  expect(told([2, 0])).toContain(names.alternative(0, 2));
  expect(told([2, 0])).not.toContain(names.alternative(0, 0));
  for (const sentence of [told([2, 0]), told([2, 2])])
    expect(sentence).not.toContain(names.alternative(0, 1));
  const [state, article, wording] = [countryName("KEN"), names.article(0), names.alternative(0, 0)];
  expect(told([2, 2])).toBe(t("film:did.layPlacardsWish", { state, article, wording }));
});

test("World is never a number without its scale", () => {
  for (const one of ALL) {
    for (const isSeated of [true, false]) {
      const step = stepsOf(one, isSeated).find(({ id }) => id === "results");
      if (step?.id !== "results" || !step.isInForce) continue;
      expect(filmSentence(step, aboutOf(one))).toContain(`World is ${step.world} of 1,000`);
    }
  }
});

test("the first text of an article is the one that the chair laid first", () => {
  const revised = (article: number, alternative: number) => ({ type: "textRevised", article, alternative });
  const events = [revised(1, 3), revised(0, 2), revised(1, 0)] as never;
  expect(firstText(3, events)).toEqual([2, 3, -1]);
});

test("the film says what became of the chair's first texts, also of one that changed and came back", () => {
  const [one] = ALL;
  if (one === undefined) throw new Error("no match was played");
  const made = madeOf({ ...one, seat: WALL });
  const put = (texts: readonly number[]) =>
    texts.map((alternative) => ({ type: "textRevised", article: 0, alternative }) as never);
  const told = (texts: readonly number[], last: number): string => {
    const text = made.text.map((alternative, article) => (article === 0 ? last : alternative));
    const story = {
      made: { ...made, text, events: put(texts) },
      moments: [],
      own: null,
      guesses: 0,
      tables: [],
    };
    const [found] = filmSteps(story);
    return found === undefined ? "" : filmSentence(found, { ...aboutOf(one), made: story.made });
  };
  expect(told([1], 1)).toBe("Every clause ended as the chair first put it.");
  expect(told([1, 2, 1], 1)).toBe(
    "Every clause ended as the chair first put it. 1 clause changed, and then changed back.",
  );
  expect(told([1, 2], 2)).toBe(t("film:step.found.changed", { count: 1, of: made.text.length }));
});

test("in the match of a committee the first step says who made the text there, and the rest are counted", () => {
  const [one] = ALL;
  if (one === undefined) throw new Error("no match was played");
  const made = madeOf({ ...one, seat: WALL });
  const told = (sponsors: readonly string[], others: readonly string[]): string => {
    const by = { name: "Third Committee", title: "Help", sponsors, others };
    const [found] = filmSteps({ made, moments: [], own: null, guesses: 0, tables: [], by });
    return found === undefined ? "" : filmSentence(found, aboutOf(one));
  };
  expect(told(["BRA"], ["KEN", "FRA"])).toBe(
    "“Help” was written in Third Committee. Sponsored by Brazil. Votes for it also came from Kenya and France.",
  );
  expect(told([], [])).toBe("“Help” was written in Third Committee.");
  const many = made.scenario.countries.map(({ iso3 }) => iso3).slice(0, 20);
  expect(told(many, [])).toMatch(/and 8 others\.$/);
});
