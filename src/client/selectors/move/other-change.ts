/** The largest change in a beat that the player's seat did not bring about, with its cause. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { promisesOn } from "../../../engine/model/pacts.ts";
import { placardsOn } from "../../../engine/model/soundings.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { placardTally } from "../../../engine/state/digits.ts";
import { scoredTexts } from "../negotiation/chair.ts";
import type { MoveResult } from "./results.ts";
import type { Times } from "./texts-put.ts";

export type OtherChange =
  /**
   * The chair's text changed. `by` is what has moved most for the new text against the old one since the beat opened;
   * `promisedBy` is a state that has promised the seat to support it, or −1.
   */
  | Readonly<{
      of: "text";
      article: number;
      before: number;
      put: number;
      by: "distance" | "objection" | "lean" | "pens" | "placards" | "packages" | "promises" | "chosen";
      /** How many states support each, if fewer support the new text; null otherwise. */
      support: Readonly<{ before: number; put: number }> | null;
      promisedBy: number;
    }>
  /** A state broke its promise and lost this much trust. */
  | Readonly<{ of: "broken"; by: number; to: number; points: number }>
  /** Two states agreed on a package with each other. */
  | Readonly<{ of: "packages"; count: number }>
  /** States joined the treaty that the seat did not bring in. */
  | Readonly<{ of: "joined"; countries: readonly number[] }>;

/** Null if nothing changed without the seat's part. Changes in the text come first, then broken promises. */
export function otherChange(
  events: readonly GameEvent[],
  times: Times,
  results: readonly MoveResult[],
): OtherChange | null {
  const { now } = times;
  return (
    textChange(events, times, results) ??
    brokenPromise(events, now.country) ??
    otherPackages(events, now.country) ??
    othersJoined(events, now.country)
  );
}

/** The first article in the order of the scenario whose text changed, unless the seat turned it. */
function textChange(
  events: readonly GameEvent[],
  times: Times,
  results: readonly MoveResult[],
): OtherChange | null {
  const isOwn = (article: number): boolean =>
    results.some((one) => one.of === "text" && one.article === article && one.put !== one.none);
  for (const event of events) {
    if (event.type !== "textRevised" || event.before < 0 || event.before === event.alternative) continue;
    const { article, before, alternative: put, after } = event;
    if (isOwn(article)) continue;
    const by = reasonFor(times, article, put, before);
    const support = supportLost(times, article, before, put);
    const promisedBy = promiserOf(times.now, article, put);
    return {
      of: "text",
      article,
      before,
      put,
      by: after === "deal" ? dealt(by) : by,
      support,
      promisedBy,
    };
  }
  return null;
}

type By = Extract<OtherChange, { of: "text" }>["by"];

/** After the deals: what leading delegations promise counts as their pen, and all wishes but the promised stay as they were. */
function dealt(by: By): By {
  if (by === "distance") return "promises";
  return by === "pens" || by === "placards" ? "packages" : by;
}

function supportLost(
  { now: { world } }: Times,
  article: number,
  before: number,
  put: number,
): Extract<OtherChange, { of: "text" }>["support"] {
  const supportOf = (text: number): number => placardTally(placardsOn(world, article, text)).support;
  const support = { before: supportOf(before), put: supportOf(put) };
  return support.put < support.before ? support : null;
}

/** A state that has promised the seat to support this text; −1 if none has. */
function promiserOf({ world, country }: Seen, article: number, alternative: number): number {
  for (const [by, promise] of promisesOn(world, article)) {
    if (promise.to === country && promise.alternative === alternative) return by;
  }
  return -1;
}

const PARTS = ["distance", "objection", "lean", "pens", "placards"] as const;

/** What has moved most towards the new text, compared with the old one. */
function reasonFor(
  { now, before: opened }: Times,
  article: number,
  put: number,
  before: number,
): Exclude<By, "packages" | "promises"> {
  const gains = gainsIn(now.world, article, put, before);
  if (gains === null || gains.total < 0) return "chosen";
  const then = opened === null ? null : gainsIn(opened.world, article, put, before);
  const moved = (part: (typeof PARTS)[number]): number => gains[part] - (then?.[part] ?? 0);
  return PARTS.reduce((best, part) => (moved(part) > moved(best) ? part : best));
}

/** By how much each part of the chair's score speaks for a text against another, in steps. Null if one has no score. */
function gainsIn(
  world: Seen["world"],
  article: number,
  put: number,
  before: number,
): Readonly<Record<(typeof PARTS)[number] | "total", number>> | null {
  const scored = scoredTexts(world, article);
  const to = scored.find(({ alternative }) => alternative === put);
  const from = scored.find(({ alternative }) => alternative === before);
  if (to === undefined || from === undefined) return null;
  return {
    distance: from.distance - to.distance,
    objection: from.objection - to.objection,
    lean: to.lean - from.lean,
    pens: to.pens - from.pens,
    placards: to.pulls - from.pulls,
    total: from.score - to.score,
  };
}

function brokenPromise(events: readonly GameEvent[], own: number): OtherChange | null {
  for (const event of events) {
    if (event.type !== "promisesReckoned") continue;
    const broken = event.reckonings.find(({ by, kept }) => !kept && by !== own);
    if (broken === undefined) continue;
    const { by, to } = broken;
    const points = (event.did?.trust ?? [])
      .filter(({ cause, countries }) => cause === "broken" && countries.includes(by))
      .reduce((sum, move) => sum - move.by, 0);
    return { of: "broken", by, to, points };
  }
  return null;
}

function otherPackages(events: readonly GameEvent[], own: number): OtherChange | null {
  const packages = events.flatMap((event) => (event.type === "packagesAgreed" ? event.packages : []));
  const count = packages.filter(({ from, to }) => from !== own && to !== own).length;
  return count === 0 ? null : { of: "packages", count };
}

function othersJoined(events: readonly GameEvent[], own: number): OtherChange | null {
  const countries = events.flatMap((event) => {
    if (event.type !== "monthsPassed") return [];
    const brought = event.broughtIn.filter(({ by }) => by === own).map(({ country }) => country);
    return event.deposits
      .map(([, country]) => country)
      .filter((country) => country !== own && !brought.includes(country));
  });
  return countries.length === 0 ? null : { of: "joined", countries };
}
