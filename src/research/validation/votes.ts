/** V2 and V3: recorded votes, compared with what public positions predict. */

import { chanceOfSeat, policy } from "../../bots/index.ts";
import { CAUCUSES } from "../../content/caucuses.ts";
import validation from "../../content/generated/validation.json" with { type: "json" };
import { canonical, publicMargin } from "../../engine/model/canonical.ts";
import { isolation, priceUnit } from "../../engine/model/worth.ts";
import { resolve } from "../../engine/resolve.ts";
import { seen } from "../../engine/seats/seen.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Tally } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor, scenarioOf } from "../../lab/matches/library.ts";
import { openOnText } from "../../match/match.ts";
import { fitLogit } from "../history/logit.ts";
import { measuredSetup, realText } from "./capitals.ts";

export const VOTES = ["Y", "N", "A"] as const;
export type RollCall = (typeof VOTES)[number];

/** Votes on A/RES/74/247 by country; null for states that were absent. */
export function realVotes(): (RollCall | null)[] {
  return validation.states.map(({ vote74247 }) => VOTES.find((vote) => vote === vote74247) ?? null);
}

/** Each state's vote on A/RES/73/187, a year earlier and on the same subject. */
export function votesAYearBefore(): (RollCall | null)[] {
  return validation.states.map(({ vote73187 }) => VOTES.find((vote) => vote === vote73187) ?? null);
}

/** Positions in posture thousandths, from z1 computed without the vote that is to be predicted. */
function positionsWithoutVote(scenario: Scenario): number[][] {
  const { countries, articles } = scenario;
  return articles.map((article, a) => {
    const own = validation.loadings.find((row) => row.article === article.id)?.coefficients ?? [];
    const [l0 = 0, l1 = 0, l2 = 0, l3 = 0] = own;
    const raw = countries.map(
      ({ z2, z3 }, i) => l0 + (l1 * (validation.states[i]?.z1nv ?? 0) + l2 * z2 + l3 * z3) / 1000,
    );
    const voices = CAUCUSES.map(({ id, discipline }) => {
      const members = raw.filter((_, i) => countries[i]?.caucus === id);
      return { id, discipline, mean: members.reduce((sum, x) => sum + x, 0) / members.length };
    });
    return raw.map((x, i) => {
      if (scenario.sourced[a]?.[i] === true) return scenario.positions[a]?.[i] ?? 500;
      const voice = voices.find(({ id }) => id === countries[i]?.caucus);
      const share = (voice?.discipline ?? 0) / 1000;
      return Math.round(Math.min(1000, Math.max(0, (1 - share) * x + share * (voice?.mean ?? x))));
    });
  });
}

/** The two sides of 74/247 as the model sees them: a new treaty with broad terms, or the old one. */
const NEW = { terms: 3, scope_crime: 3 } as const;
const OLD = { terms: 0, scope_crime: 1 } as const;

/**
 * The vote that each state would cast: yes if it gains, no if it loses more than standing alone costs, otherwise
 * abstention. States that lose are assumed to have objected in the last sounding.
 */
export function modelledVotes(): RollCall[] {
  const full = scenarioOf("full", "adult");
  const scenario: Scenario = { ...full, positions: positionsWithoutVote(full) };
  const { caucusOf, caucusSize } = canonical(scenario);
  const worth = (i: number, side: Readonly<Record<string, number>>): number =>
    scenario.articles.reduce((sum, { id }, a) => {
      const alternative = side[id];
      return alternative === undefined ? sum : sum + publicMargin(scenario, i, a, alternative);
    }, 0);
  const gains = scenario.countries.map((_, i) => worth(i, NEW) - worth(i, OLD));
  const unit = priceUnit(scenario.articles.length);
  const objects = gains.map((gain) => gain < 0);
  const seats = share(objects.filter((one) => !one).length, objects.length);
  const caucuses = caucusSize.map((size, c) =>
    share(size - objects.filter((one, i) => one && caucusOf[i] === c).length, size),
  );
  return gains.map((gain, i) => {
    if (gain > 0) return "Y";
    const { capacity = 0 } = scenario.countries[i] ?? {};
    return -gain > isolation(unit, seats, caucuses[caucusOf[i] ?? 0] ?? 1000, capacity) ? "N" : "A";
  });
}

function share(part: number, whole: number): number {
  return Math.trunc((1000 * part) / whole);
}

const FOLDS = 10;

/**
 * Predicts votes by ten-fold cross-validation, from a logit on one covariate and its square. Each kind of vote is
 * fitted against the rest, and the likeliest kind wins.
 */
export function logitVotes(covariate: readonly number[], real: readonly (RollCall | null)[]): RollCall[] {
  const predicted = covariate.map((): RollCall => "Y");
  for (let fold = 0; fold < FOLDS; fold++) {
    const scores = VOTES.map((vote) => {
      const rows = real.flatMap((cast, i) => (cast === null || i % FOLDS === fold ? [] : [i]));
      const x = rows.flatMap((i) => [covariate[i] ?? 0, (covariate[i] ?? 0) ** 2]);
      const y = rows.map((i) => (real[i] === vote ? 1 : 0));
      const block = { x: Float64Array.from(x), y: Uint8Array.from(y), width: 2 };
      const { intercepts, beta } = fitLogit([block], 2);
      return (value: number): number =>
        (intercepts[0] ?? 0) + (beta[0] ?? 0) * value + (beta[1] ?? 0) * value * value;
    });
    covariate.forEach((value, i) => {
      if (i % FOLDS !== fold) return;
      const best = scores.map((score) => score(value));
      predicted[i] = VOTES[best.indexOf(Math.max(...best))] ?? "Y";
    });
  }
  return predicted;
}

/** The vote on deleting article 6(2), played as an amendment to the real text with the random draws of one game. */
export function deletionVote(version: string, game: number): Tally {
  const library = libraryFor(version, { scenario: "full", audience: "adult" });
  const scenario = library.buildScenario("full", "adult", USUAL_PROCEDURE);
  const { world } = openOnText(library, measuredSetup(game), realText(scenario));
  const article = scenario.articles.findIndex(({ id }) => id === "hr62");
  const none = (scenario.articles[article]?.alternatives.length ?? 1) - 1;
  const put: World = { ...world, beat: "amendVote", amendments: [{ article, alternative: none, by: 0 }] };
  const commands = put.holders.map((holder, i) =>
    policy(holder, seen(put, i), chanceOfSeat(put.secrets.words, put.clock, i)),
  );
  const voted = resolve(put, commands).events.find((event) => event.type === "amendmentVoted");
  return voted?.type === "amendmentVoted" ? voted.ballot.tally : { yes: 0, no: 0, abstain: 0, absent: 0 };
}
