/**
 * The sounds of each event, timed as fractions of its animation's length. Each sound accompanies something visible at
 * that moment.
 */

import type { CueName } from "../client/screen/cues.ts";
import { placardTally } from "../client/selectors/negotiation/tallies.ts";
import type { GameEvent } from "../engine/events/event.ts";
import type { Animation, TimedCue } from "./motion/animation.ts";

/** `at` is a fraction of the animation's length. */
type SharedCue = Readonly<{ at: number; name: CueName; strength?: number }>;

/** One sound per deposit, up to this many; more would be noise. */
const MOST_PAPERS = 5;

/** Adds the cues of its event to an animation. */
export function withCues(animation: Animation, event: GameEvent): Animation {
  const cues = cuesOf(event).map(
    ({ at, name, strength = 1 }): TimedCue => ({ at: at * animation.length, cue: { name, strength } }),
  );
  return cues.length === 0 ? animation : { ...animation, cues: [...(animation.cues ?? []), ...cues] };
}

/** The cues of an event in order of time. */
export function cuesOf(event: GameEvent): readonly SharedCue[] {
  switch (event.type) {
    case "placardsRevealed":
      return [
        { at: 0.34, name: "cards" },
        { at: 0.62, name: "murmur", strength: objectionShare(event.placards) },
      ];
    case "standsTaken":
    case "packageTested":
      return [
        { at: 0.1, name: "cards" },
        { at: 0.4, name: "murmur", strength: Math.min(1, event.blockers.length / 10) },
      ];
    case "floorOpened":
    case "articleAgreed":
      return [{ at: 0, name: "gavel" }];
    case "textDecided":
      // A vote has its own cues, including the result.
      return event.outcome.ballot === null ? [{ at: 0, name: "gavel" }] : [];
    case "promisesReckoned":
      return event.reckonings.some(({ kept }) => !kept) ? [{ at: 0.46, name: "thread" }] : [];
    case "pledgesSettled":
      return event.broken.length > 0 ? [{ at: 0.5, name: "thread" }] : [];
    case "signaturesOpened":
      return [{ at: 0.2, name: "paper" }];
    case "monthsPassed":
      return paperCues(event.deposits.length);
    case "thresholdReached":
      return [
        { at: 0.04, name: "ticking" },
        { at: 0.49, name: "seal" },
      ];
    default:
      return [];
  }
}

/** The fraction of objections among all placards in these rows. */
function objectionShare(rows: readonly string[]): number {
  const shown = rows.map(placardTally);
  const sum = (of: (tally: (typeof shown)[number]) => number): number =>
    shown.reduce((all, tally) => all + of(tally), 0);
  const all = sum(({ support, live, object }) => support + live + object);
  return all === 0 ? 0 : sum(({ object }) => object) / all;
}

/** The sounds of deposits, spread over the animation like the deposits themselves. */
function paperCues(deposits: number): readonly SharedCue[] {
  const count = Math.min(MOST_PAPERS, deposits);
  return Array.from({ length: count }, (_, index) => ({ at: (index + 1) / (count + 1), name: "paper" }));
}
