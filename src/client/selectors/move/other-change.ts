/** The largest change in a beat that the player's seat did not bring about, with its cause. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { scoredTexts } from "../negotiation/chair.ts";
import type { MoveResult } from "./results.ts";

export type OtherChange =
  /** The chair's text changed. `by` is what counted most for the new text against the old one. */
  | Readonly<{
      of: "text";
      article: number;
      before: number;
      put: number;
      by: "distance" | "objection" | "lean" | "pens" | "placards" | "chosen";
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
  now: Seen,
  results: readonly MoveResult[],
): OtherChange | null {
  return (
    textChange(events, now, results) ??
    brokenPromise(events, now.country) ??
    otherPackages(events, now.country) ??
    othersJoined(events, now.country)
  );
}

/** The first article in the order of the scenario whose text changed, unless the seat turned it. */
function textChange(
  events: readonly GameEvent[],
  now: Seen,
  results: readonly MoveResult[],
): OtherChange | null {
  const isOwn = (article: number): boolean =>
    results.some((one) => one.of === "text" && one.article === article && one.put !== one.none);
  for (const event of events) {
    if (event.type !== "textRevised" || event.before < 0 || event.before === event.alternative) continue;
    const { article, before, alternative: put } = event;
    if (!isOwn(article))
      return { of: "text", article, before, put, by: reasonFor(now, article, put, before) };
  }
  return null;
}

const PARTS = ["distance", "objection", "lean", "pens", "placards"] as const;

/** What lowered the chair's score of the new text most, compared with the old one. */
function reasonFor(
  { world }: Seen,
  article: number,
  put: number,
  before: number,
): Extract<OtherChange, { of: "text" }>["by"] {
  const scored = scoredTexts(world, article);
  const to = scored.find(({ alternative }) => alternative === put);
  const from = scored.find(({ alternative }) => alternative === before);
  if (to === undefined || from === undefined || to.score > from.score) return "chosen";
  const gains = {
    distance: from.distance - to.distance,
    objection: from.objection - to.objection,
    lean: to.lean - from.lean,
    pens: to.pens - from.pens,
    placards: to.pulls - from.pulls,
  };
  return PARTS.reduce((best, part) => (gains[part] > gains[best] ? part : best));
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
