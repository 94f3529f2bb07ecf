/**
 * Why a match went otherwise than without a seat. Each act of the seat is taken out in turn, everything else is
 * repeated with the same luck, and the act whose absence closes most of the difference is the cause (docs/LAB.md).
 */
import { canonical } from "../../engine/model/canonical.ts";
import { shownMargin } from "../../engine/model/shown.ts";
import type { World } from "../../engine/state/world.ts";
import type { Match } from "../../match/types.ts";
import type { Place } from "../forks/without-you.ts";
import { isAhead } from "./ahead.ts";
import { type FirstStep, firstStepApart } from "./first-step.ts";
import { type Both, type StatesApart, shareClosed, statesApart, type Target, WHOLE } from "./targets.ts";
import { isTalk, type Unit } from "./unit.ts";

export type Cause = Readonly<{
  target: Target;
  /** What was taken out; null if only all acts of the seat together explain the difference. */
  unit: Unit | null;
  /** How much of the difference it explains, in thousandths. */
  share: number;
  /** The wording in this match and in the match without the seat, if the cause is a wording; −1 otherwise. */
  article: number;
  own: number;
  other: number;
  /** For the race: the states that the cause brought in or kept out, whichever goes with the difference. */
  states: readonly number[];
  /** For the race: how many states it moved the other way. */
  against: number;
  /** The caucus of most of these states, by index; −1 if no caucus has more than half of them. */
  caucus: number;
  /** How many of these states like the wording with which they join better, as far as everybody can see. */
  prefer: number;
  /** How many states the seat has brought in, in this match and in the one without the unit; for the way home only. */
  brought: Readonly<{ own: number; other: number }> | null;
  /** For acts in the talks: what others first did otherwise because of them, as far as everybody can see. */
  first: FirstStep | null;
}>;

/** A unit, and the match without it at the place. */
export type Tried = Readonly<{ unit: Unit; match: Match; standing: Both["own"] }>;

/** `country` is the seat's index in the scenario. */
export type Compared = Both & Readonly<{ played: Match; silent: Match; place: Place; country: number }>;

/** A cause has to explain at least half of a difference; otherwise a larger unit is looked for. */
const ENOUGH = WHOLE / 2;

/**
 * The cause of a difference: the best unit on the first level where one explains at least half of it. If none does,
 * all acts of the seat together are the cause, since without them the difference is gone.
 * @param levels units from the most particular to the most general
 */
export function causeOf(target: Target, levels: readonly (readonly Tried[])[], compared: Compared): Cause {
  for (const level of levels) {
    const best = bestOf(target, level, compared);
    if (best !== null && best.share >= ENOUGH) return told(target, best.tried, best.share, compared);
  }
  return told(target, null, WHOLE, compared);
}

type Best = Readonly<{ tried: Tried; share: number }>;

/** The unit that closes most of the difference. Ties go to the first. */
export function bestOf(target: Target, level: readonly Tried[], both: Both): Best | null {
  let best: Best | null = null;
  for (const tried of level) {
    const share = shareClosed(target, both, tried.standing);
    if (share > (best?.share ?? 0)) best = { tried, share };
  }
  return best;
}

function told(target: Target, tried: Tried | null, share: number, compared: Compared): Cause {
  const { played, silent, place, own, other } = compared;
  const unit = tried?.unit ?? null;
  const article = unit?.type === "wording" && unit.articles.length === 1 ? (unit.articles[0] ?? -1) : -1;
  const wording = { article, own: own.text[article] ?? -1, other: other.text[article] ?? -1 };
  const apart = target.type === "race" ? statesApart(played, tried?.match ?? silent, place) : null;
  const [states, against] = sidesOf(apart, isAhead(own, other));
  return {
    ...{ target, unit, share, states, against: against.length },
    ...wording,
    caucus: caucusOf(played.world, states),
    brought: unit?.type === "home" ? broughtInBoth(compared, tried?.match ?? silent) : null,
    first: isInTalks(unit) ? firstStepTo(target, tried?.match ?? silent, compared) : null,
    prefer: article < 0 ? 0 : preferring(played.world, states, wording, isAhead(own, other)),
  };
}

/** The first step towards a difference; null if that is the difference itself. */
function firstStepTo(
  target: Target,
  without: Match,
  { played, country, own, other }: Compared,
): FirstStep | null {
  const step = firstStepApart(played, without, country);
  if (step?.of !== "text" || target.type !== "article" || step.article !== target.article) return step;
  const isAll = step.own === own.text[step.article] && step.other === other.text[step.article];
  return isAll ? null : step;
}

/** The states that go with the difference, and those that go against it. */
function sidesOf(
  apart: StatesApart | null,
  isOwnAhead: boolean,
): readonly [readonly number[], readonly number[]] {
  if (apart === null) return [[], []];
  return isOwnAhead ? [apart.more, apart.fewer] : [apart.fewer, apart.more];
}

/** All acts together begin in the talks; a wording is a result of the talks and no act. */
function isInTalks(unit: Unit | null): boolean {
  if (unit?.type === "act" || unit?.type === "beat") return isTalk(unit.when);
  return unit?.type !== "home" && unit?.type !== "wording";
}

function broughtInBoth({ played, country, place }: Compared, other: Match): Cause["brought"] {
  const count = (match: Match): number => broughtBy(match, country, place).length;
  return { own: count(played), other: count(other) };
}

/** The states that a seat has brought in by a place, by the count of the treaty. */
export function broughtBy({ world }: Match, country: number, { beat, month }: Place): readonly number[] {
  const until = beat === "over" ? Number.POSITIVE_INFINITY : month;
  const { broughtIn, deposited } = world.treaty;
  const isIn = (state: number): boolean => (deposited[state] ?? -1) >= 0 && (deposited[state] ?? -1) < until;
  return broughtIn.filter((one) => one.by === country && isIn(one.country)).map((one) => one.country);
}

function caucusOf({ scenario }: World, states: readonly number[]): number {
  const { caucusOf: caucuses } = canonical(scenario);
  const counts = scenario.caucuses.map((_, c) => states.filter((state) => caucuses[state] === c).length);
  return counts.findIndex((count) => 2 * count > states.length);
}

function preferring(
  world: World,
  states: readonly number[],
  { article, own, other }: Pick<Cause, "article" | "own" | "other">,
  isOwn: boolean,
): number {
  const worth = (state: number, alternative: number): number =>
    shownMargin(world, state, article, alternative);
  const [joined, left] = isOwn ? [own, other] : [other, own];
  return states.filter((state) => worth(state, joined) > worth(state, left)).length;
}
