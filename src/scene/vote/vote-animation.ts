/**
 * A vote in the hall: the lights go down, the seats light up in reading order by how they vote, and the yes votes
 * grow on the bar below until they cross its line or not.
 */
import type { Ground } from "../../client/screen/ui-store.ts";
import { sideOf } from "../../client/selectors/match/last-vote.ts";
import type { Mark } from "../../client/selectors/picture/marks.ts";
import type { Tally } from "../../engine/state/treaty.ts";
import type { ChamberCast } from "../chamber/cast.ts";
import { countGroups } from "../chamber/cast.ts";
import type { ChamberScene } from "../chamber/chamber-scene.ts";
import { hallGround } from "../chamber/peaks.ts";
import { type Animation, animation, share, smooth } from "../motion/animation.ts";
import { isSpokenAround, writerFor } from "../motion/peak-words.ts";
import { DARK_AT, RESULT_AT, seatOrder, seatTime, VOTE_LENGTH, voteFrame } from "./vote-frame.ts";
import type { Vote, VoteScene } from "./vote-scene.ts";

/** How long the last picture stays, in ms, so that the whole animation takes seven seconds. */
const HOLD = 2000;
/** How long a seat stays raised when it lights up, in ms, and how far, in rows. The player's own rises further. */
const FLARE = 260;
const RISE = 0.22;
const OWN = { flare: 700, rise: 0.6 } as const;

const MARK_OF: Readonly<Record<keyof Tally, Mark | null>> = {
  yes: "join",
  no: "block",
  abstain: "abstain",
  absent: null,
};

export function voteAnimation(
  chamber: ChamberScene,
  scene: VoteScene,
  vote: Vote,
  mine: number,
): Animation | null {
  const { cast } = chamber;
  const { plan } = scene;
  if (cast === null || plan === null) return null;
  const order = seatOrder(inReadingOrder(cast), vote.ballot, mine);
  const seats = seatsOf(cast, vote, order, mine);
  let isOpen = false;
  const show = (at: number): void => {
    if (!isOpen) {
      scene.open(isSpokenAround() ? { ...vote, title: "" } : vote);
      clear(cast, vote);
    }
    isOpen = true;
    const frame = voteFrame(at, vote.ballot, order);
    const dark = smooth(frame.risen);
    cast.night.show(cast.isNight ? 1 : dark, cast.isLate ? 1 : 0);
    cast.desks.night(dark > 0.5 || cast.isNight);
    cast.caption.night(dark > 0.5 || cast.isNight);
    chamber.stepBack(1 - (1 - plan.zoom) * dark);
    seats(frame.lit, at);
    // The papers lie where the result stands.
    if (!cast.plan.isSmall) cast.cards.alpha(1 - smooth(frame.result));
    scene.show(frame, at);
  };
  const cues = [{ at: RESULT_AT, cue: { name: "gavel", strength: 1 } }] as const;
  const end = (): void => {
    scene.hide();
    chamber.stepBack(1);
    cast.caption.alpha(1);
    cast.cards.alpha(1);
  };
  const ground = (at: number): Ground => (at < DARK_AT ? hallGround(cast) : "night");
  return animation(VOTE_LENGTH, show, { hold: HOLD, end, isPeak: true, ground, cues });
}

/** The countries as they sit now, from left to right, or from right to left on a page that runs so. */
function inReadingOrder({ desks, plan }: ChamberCast): readonly number[] {
  const { places } = desks;
  const towards = plan.frame.isFromRight ? -1 : 1;
  return [...places.keys()].sort((a, b) => towards * ((places[a]?.turn ?? 0) - (places[b]?.turn ?? 0)));
}

/** Takes everything from the desks, and puts the question on the podium. A small hall has it above the bar. */
function clear(cast: ChamberCast, { title, line }: Vote): void {
  for (const country of cast.spots.keys()) {
    cast.desks.show(country, null);
    cast.desks.lift(country, 0);
    cast.desks.red(country, false);
  }
  countGroups(cast, []);
  cast.labels.name(cast.seating.groups, true);
  cast.caption.key([]);
  writerFor(cast.caption, true)(title, line);
  if (!cast.plan.isSmall) return;
  cast.caption.alpha(0);
  cast.cards.alpha(0);
}

/** Returns the function that draws the first `lit` seats at a time. It leaves alone the seats that have come to rest. */
function seatsOf(
  cast: ChamberCast,
  { ballot }: Vote,
  order: readonly number[],
  mine: number,
): (lit: number, at: number) => void {
  const marks = cast.spots.map((): Mark | null => null);
  const resting = new Set<number>();
  let counted = 0;
  return (lit, at) => {
    for (const [turn, country] of order.slice(0, lit).entries()) {
      if (resting.has(country)) continue;
      const { flare, rise } = country === mine ? OWN : { flare: FLARE, rise: RISE };
      const left = 1 - share(at, seatTime(turn, order.length), flare);
      marks[country] = MARK_OF[sideOf(ballot, country)];
      cast.desks.show(country, marks[country] ?? null);
      cast.desks.lift(country, cast.plan.hall.depth * rise * smooth(left));
      if (left <= 0) resting.add(country);
    }
    if (lit !== counted) countGroups(cast, marks);
    counted = lit;
  };
}
