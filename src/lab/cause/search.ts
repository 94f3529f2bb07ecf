/** Looks for the causes of all differences at a place of a match, and goes on from there when asked again later. */
import { indexOf, type Seat } from "../../engine/state/seat.ts";
import { standingEntries } from "../../match/take-back.ts";
import type { Entry, Library, Match, ReplayInput } from "../../match/types.ts";
import { isBefore, type Place, type WithoutYou } from "../forks/without-you.ts";
import { type Chapter, chaptersOf } from "../matches/chapters.ts";
import { bestOf, broughtBy, type Cause, type Compared, causeOf, type Tried } from "./cause.ts";
import { lastTextApart, type TextStep } from "./first-step.ts";
import { openWithout, playOn, shownAt, type Without } from "./replay.ts";
import { type StatesApart, statesApart, type Target, targetsIn } from "./targets.ts";
import { actsIn, beatsOf, groupsOf, isTalk, type Unit } from "./unit.ts";

/** What the player's acts brought in, compared with the match without the seat. */
export type Brought = Readonly<{
  /** The states that the seat brought in, by the count of the treaty. */
  states: readonly number[];
  /** How many of them are in without the seat as well, and how many months later on average. */
  anyway: number;
  /** How many of those are brought in by somebody there; the rest join on their own. */
  pushed: number;
  months: number;
}>;

export type Causes = Readonly<{
  causes: readonly Cause[];
  apart: StatesApart;
  brought: Brought;
  /** The last time that a text was another one without the seat, of those that are the same now. */
  caughtUp: TextStep | null;
}>;

/** The match without the seat, with the reasons why it went otherwise. */
export type WithoutYouTold = WithoutYou & Causes;

/** How many beats are split into single acts for a difference: those that close most of it. */
const SPLIT = 3;

/** The replays of a match so far. They are continued as long as its record only grows. */
export type Replays = Readonly<{
  setup: ReplayInput["setup"];
  seat: Seat;
  entries: readonly Entry[];
  known: Map<string, Without>;
}>;

/** Returns the replays to go on with: the known ones, or none if the record is another one. */
export function replaysFor(known: Replays | null, { setup, entries }: ReplayInput, seat: Seat): Replays {
  const standing = standingEntries(entries);
  const isSame =
    known !== null &&
    known.seat === seat &&
    JSON.stringify([known.setup, known.entries]) ===
      JSON.stringify([setup, standing.slice(0, known.entries.length)]);
  return { setup, seat, entries: standing, known: isSame ? known.known : new Map() };
}

/**
 * The causes of all differences between a match and the match without the seat, `silent`, at a place. Returns null if
 * an entry is refused.
 */
export function causesAt(
  library: Library,
  played: ReplayInput,
  seat: Seat,
  place: Place,
  silent: Match,
  replays: Replays,
): Causes | null {
  const cut = chaptersOf(library, played);
  if (cut === null) return null;
  const compared: Compared = {
    ...{ played: cut.end, silent, place },
    country: indexOf(cut.end.scenario, seat),
    own: shownAt(cut.end, place),
    other: shownAt(silent, place),
  };
  const chapters = cut.chapters.filter(({ opened }) => isBefore(opened.world, place));
  const tries = tryUnits({ chapters, seat, place, replays, text: compared.other.text });
  const targets = targetsIn(compared, place);
  return {
    causes: targets.map((target) => causeIn(target, tries, chapters, seat, compared)),
    apart: statesApart(cut.end, silent, place),
    brought: broughtIn(compared),
    caughtUp: lastTextApart(cut.end, silent, sameTexts(compared)),
  };
}

function sameTexts({ own, other }: Compared): readonly number[] {
  return own.text.flatMap((one, article) => (one === other.text[article] ? [article] : []));
}

type Asked = Readonly<{
  chapters: readonly Chapter[];
  seat: Seat;
  place: Place;
  replays: Replays;
  text: readonly number[];
}>;

/** Replays units on demand, each one once. */
type Try = (units: readonly Unit[]) => readonly Tried[];

function tryUnits({ chapters, seat, place, replays, text }: Asked): Try {
  const found = new Map<string, Tried | null>();
  const tryOne = (unit: Unit): Tried | null => {
    const key = keyOf(unit, text);
    const known = replays.known.get(key);
    const from = known !== undefined && !isBefore(place, known.match.world) ? known : null;
    const opened = from ?? openWithout(chapters, seat, unit, text);
    if (opened === null) return null;
    const now = playOn(opened, chapters, seat, place);
    replays.known.set(key, now);
    return { unit, match: now.match, standing: shownAt(now.match, place) };
  };
  return (units) =>
    units.flatMap((unit) => {
      const key = keyOf(unit, text);
      const tried = found.has(key) ? (found.get(key) ?? null) : tryOne(unit);
      found.set(key, tried);
      return tried === null ? [] : [tried];
    });
}

/** Units of wordings depend on the other match's text, which is known only once it is adopted. */
function keyOf(unit: Unit, text: readonly number[]): string {
  return JSON.stringify(unit.type === "wording" ? [unit, text] : unit);
}

function causeIn(
  target: Target,
  tries: Try,
  chapters: readonly Chapter[],
  seat: Seat,
  compared: Compared,
): Cause {
  const beats = tries(beatsOf(chapters, seat));
  const acts = (): readonly Tried[] =>
    [...beats]
      .map((tried) => ({ tried, share: bestOf(target, [tried], compared)?.share ?? 0 }))
      .filter(({ share }) => share > 0)
      .sort((x, y) => y.share - x.share)
      .slice(0, SPLIT)
      .flatMap(({ tried: { unit } }) => {
        const chapter = chapters.find(({ at }) => unit.type === "beat" && unit.at === at);
        return chapter === undefined ? [] : tries(actsIn(chapter, seat));
      });
  const levels: readonly (() => readonly Tried[])[] = [
    () => (target.type === "race" ? tries(wordingsIn(compared)) : []),
    acts,
    () => [...tries(groupsOf(chapters, seat)), ...beats.filter(isOfTalks)],
    () => tries([{ type: "talks" }, { type: "home" }]),
  ];
  for (const level of levels) {
    const cause = causeOf(target, [level()], compared);
    if (cause.unit !== null) return cause;
  }
  return causeOf(target, [], compared);
}

/** At home the seat would not be silent without the player, so silence in a season explains nothing. */
function isOfTalks({ unit }: Tried): boolean {
  return unit.type === "beat" && isTalk(unit.when);
}

/** The articles that both adopted texts word differently, one by one and all together. */
function wordingsIn({ own, other, played }: Compared): readonly Unit[] {
  if (isTalk(played.world)) return [];
  const articles = own.text.flatMap((one, a) =>
    one >= 0 && (other.text[a] ?? -1) >= 0 && one !== other.text[a] ? [a] : [],
  );
  const single = articles.map((a): Unit => ({ type: "wording", articles: [a] }));
  return articles.length > 1 ? [...single, { type: "wording", articles }] : single;
}

function broughtIn({ played, silent, country, place }: Compared): Brought {
  const states = broughtBy(played, country, place);
  const until = place.beat === "over" ? Number.POSITIVE_INFINITY : place.month;
  const monthIn = ({ world }: Match, state: number): number => {
    const deposited = world.treaty.deposited[state] ?? -1;
    return deposited >= 0 && deposited < until ? deposited : -1;
  };
  const anyway = states.filter((state) => monthIn(silent, state) >= 0);
  const later = anyway.reduce((sum, state) => sum + monthIn(silent, state) - monthIn(played, state), 0);
  const months = anyway.length === 0 ? 0 : Math.round(later / anyway.length);
  const pushed = anyway.filter((state) => silent.world.treaty.broughtIn.some((one) => one.country === state));
  return { states, anyway: anyway.length, pushed: pushed.length, months };
}
