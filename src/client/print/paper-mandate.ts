/** Mandates on paper: the instructions of every delegation in a match, read from its own view of the opening. */

import type { SeatObjective } from "../../engine/model/stakes.ts";
import { USUAL_PROCEDURE } from "../../engine/state/procedure.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { Setup } from "../../engine/state/setup.ts";
import type { HomeTable } from "../../engine/state/treaty.ts";
import type { Mine } from "../../engine/views/view.ts";
import { openMatch, viewOf } from "../../match/match.ts";
import type { PrintPlan } from "../addresses/print-address.ts";
import { seenOf } from "../game/at-table.ts";
import { libraryFor, scenarioOf } from "../game/library.ts";
import { queriesOf } from "../game/seat-queries.ts";
import { bitsOf } from "../i18n/journal-line.ts";
import { wishOn } from "../selectors/negotiation/standing.ts";
import { type CardSeat, cardSeats } from "../selectors/ratification/capital.ts";

/** How a wording relates to a mandate. */
export type WordingMark = "wish" | "also" | "beyond" | "none";

/** A Capital's guidance on an article: hold firm, trade it in a package, or stay flexible. */
export type Guidance = "hold" | "trade" | "flex";

export type PaperArticle = Readonly<{
  article: number;
  /** Out of 100; 0 if the mandate does not name the article. */
  weight: number;
  /** One mark per alternative. */
  marks: readonly WordingMark[];
  guidance: Guidance;
}>;

export type PaperMandate = Readonly<{
  seat: Seat;
  country: number;
  /** Most important first. */
  objectives: readonly SeatObjective[];
  redLines: readonly Readonly<{ article: number; alternatives: readonly number[] }>[];
  articles: readonly PaperArticle[];
  home: HomeTable;
  cards: readonly CardSeat[];
}>;

/** The setup names no seats, because a delegation's mandate does not depend on who plays. */
function setupOf({ scenario, audience, climate, seed }: PrintPlan): Setup {
  return { scenario, audience, climate, seed, procedure: USUAL_PROCEDURE, level: 2, seats: {} };
}

export function scenarioOfPlan(plan: Pick<PrintPlan, "scenario" | "audience">): Scenario {
  return scenarioOf(plan.scenario, plan.audience);
}

/** One mandate per seat, in the order of the seats. Empty if the seed is unknown. */
export function paperMandates(plan: PrintPlan): readonly PaperMandate[] {
  if (plan.seed === "") return [];
  const setup = setupOf(plan);
  const match = openMatch(libraryFor(setup), setup);
  return plan.seats.flatMap((seat): PaperMandate[] => {
    const view = viewOf(match, seat);
    const readings = queriesOf(() => seenOf(match.scenario, view));
    const home = readings.home();
    if (view.mine === null || home === null) return [];
    return [mandateOf(match.scenario, seat, view.mine, home, readings.currentText())];
  });
}

function mandateOf(
  scenario: Scenario,
  seat: Seat,
  mine: Mine,
  home: HomeTable,
  text: readonly number[],
): PaperMandate {
  const redLines = mine.redLines.map((bits, article) => ({ article, alternatives: bitsOf(bits) }));
  return {
    seat,
    country: mine.country,
    objectives: [...mine.objectives].sort((a, b) => b.weight - a.weight),
    redLines: redLines.filter(({ alternatives }) => alternatives.length > 0),
    articles: scenario.articles.map((_, article) => articleOf(scenario, mine, article)),
    home,
    cards: cardSeats(scenario, home, text),
  };
}

function articleOf(scenario: Scenario, mine: Mine, article: number): PaperArticle {
  const goal = mine.objectives.find((one) => one.article === article);
  const beyond = bitsOf(mine.redLines[article] ?? 0);
  const wish = wishOn(mine, article);
  const markOf = (alternative: number): WordingMark => {
    if (beyond.includes(alternative)) return "beyond";
    if (alternative === wish) return "wish";
    return goal?.accept.includes(alternative) === true ? "also" : "none";
  };
  return {
    article,
    weight: goal?.weight ?? 0,
    marks: (scenario.articles[article]?.alternatives ?? []).map((_, alternative) => markOf(alternative)),
    guidance: guidanceOf(mine.objectives, goal),
  };
}

/**
 * The least important line of a mandate can be traded, and the others are held firm. Articles without a line are
 * flexible.
 */
function guidanceOf(objectives: readonly SeatObjective[], goal: SeatObjective | undefined): Guidance {
  if (goal === undefined) return "flex";
  return objectives.some(({ weight }) => weight < goal.weight) ? "hold" : "trade";
}
