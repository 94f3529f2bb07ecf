/** The film of a match: every step has one picture and one sentence, whatever came of the match. */
import { describe, expect, test } from "vitest";
import { loadWording } from "../../../../src/client/i18n/index.ts";
import {
  FILM_PICTURES,
  type FilmStep,
  filmSteps,
  firstText,
  stepKey,
} from "../../../../src/client/selectors/debrief/film-steps.ts";
import { type EndedTable, madeAtTable } from "../../../../src/client/selectors/debrief/made-at-table.ts";
import type { Moment } from "../../../../src/client/selectors/debrief/moments.ts";
import { standingOf } from "../../../../src/client/selectors/debrief/without-you.ts";
import { filmSentence } from "../../../../src/client/sentences/film-words.ts";
import { COUNTRIES } from "../../../../src/content/countries.ts";
import { results } from "../../../../src/engine/seats/results.ts";
import { seenBy } from "../../../../src/engine/seats/seen.ts";
import { type ScenarioId, usualClimate } from "../../../../src/engine/state/scenario.ts";
import { WALL } from "../../../../src/engine/state/seat.ts";
import type { Holder } from "../../../../src/engine/state/setup.ts";
import { eventsFor, viewOf } from "../../../../src/match/match.ts";
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

/** A moment of each phase of a match, as far as steps are concerned. */
const MOMENTS = (["negotiation", "adoption", "ratification"] as const).map((phase) => ({ phase, deeds: [] }));

const ALL = Array.from({ length: MATCHES }, (_, k) => played(k));

/** A match without the player that is the same as the one with the player, so that nothing needs a cause. */
const THE_SAME = {
  ...{ lost: 0, causes: [], apart: { more: [], fewer: [] } },
  brought: { states: [], anyway: 0, months: 0 },
};

function stepsOf(one: Played, isSeated: boolean, guesses = 0): readonly FilmStep[] {
  const { match, seat } = isSeated ? one : { ...one, seat: WALL };
  const country = match.scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
  const own = isSeated
    ? {
        country,
        results: results(seenBy(match.world, seat)),
        without: { ...standingOf(match.world), ...THE_SAME },
      }
    : null;
  return filmSteps({ made: madeOf({ match, seat }), moments: MOMENTS, own, guesses });
}

describe.each([
  ["alone", true],
  ["on a wall", false],
] as const)("a film %s", (_, isSeated) => {
  test("has a picture and one sentence in every step, in matches with and without a convention", () => {
    for (const one of ALL) {
      const made = madeOf(isSeated ? one : { ...one, seat: WALL });
      const about = { made, tables: [], moments: [] as readonly Moment[], guesses: [40] };
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
    const steps = filmSteps({ made, moments: [], own: null, guesses: 0 });
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

test("the first text of an article is the one that the chair laid first", () => {
  const revised = (article: number, alternative: number) => ({ type: "textRevised", article, alternative });
  const events = [revised(1, 3), revised(0, 2), revised(1, 0)] as never;
  expect(firstText(3, events)).toEqual([2, 3, -1]);
});
