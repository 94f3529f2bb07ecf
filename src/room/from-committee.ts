/** What a room takes over from the committee that opened it for one of its adopted papers. */
import type { Seat } from "../engine/state/seat.ts";
import type { Setup } from "../engine/state/setup.ts";

/** What a delegation did about the text in committee. */
export const COMMITTEE_STANDS = ["sponsor", "yes", "no", "abstain"] as const;
export type CommitteeStand = (typeof COMMITTEE_STANDS)[number];

/**
 * `code`, `name`: of the committee. `paper`, `title`: of its paper. `text`, `words`: as in `Setup`. `hall`: the states that
 * were present when the match was opened, with a device or without. `stands`: states without an entry were not there, or did not
 * vote by name. `clocks`: how many times as long as in a class its clocks run; missing in rooms of before. `isLeft`: whether
 * the chair has led everybody back to the committee; missing before the first time.
 */
export type FromCommittee = Readonly<{
  code: string;
  name: string;
  paper: number;
  title: string;
  text: NonNullable<Setup["text"]>;
  words: NonNullable<Setup["words"]>;
  hall: readonly Seat[];
  stands: Readonly<Record<Seat, CommitteeStand>>;
  clocks?: number;
  isLeft?: boolean;
}>;

/** A key of the room for somebody of the committee, and what it opens. A watcher sees what the wall shows. */
export type MatchKey = Readonly<{ room: string; kind: "seat" | "watcher" | "wall" | "desk"; key: string }>;

/** Whether an order of a device is about its seat. In such a room a delegation keeps the seat that it has in committee. */
export function isAboutSeat(type: string): boolean {
  return type === "takeSeat" || type === "dealMe" || type === "leaveSeat" || type === "answerPartner";
}

/** Who made the text: its committee, its sponsors, and the other states that voted for it there. */
export type MadeBy = Readonly<{
  name: string;
  title: string;
  sponsors: readonly Seat[];
  others: readonly Seat[];
}>;

/**
 * What a page may know of it. `stand`: what its own delegation did in committee, or null. `articles`: those that its text
 * sets; the others are as in the real convention. `made`: only once the match is over. The others: as in `FromCommittee`.
 */
export type CommitteeShown = Readonly<{
  code: string;
  name: string;
  title: string;
  articles: readonly string[];
  stand: CommitteeStand | null;
  made?: MadeBy;
  isLeft?: boolean;
}>;

/** What the desk may know of it: also which states were present when the match was opened. */
export type CommitteeAtDesk = Pick<FromCommittee, "code" | "hall">;

/** What a page may know, or nothing if no committee has opened the room. @param seat the page's own, or null */
export function committeeShown(
  from: FromCommittee | null,
  seat: Seat | null,
  isOver: boolean,
): Readonly<{ committee?: CommitteeShown }> {
  if (from === null) return {};
  const stand = (seat === null ? undefined : from.stands[seat]) ?? null;
  const isLeft = from.isLeft === true ? { isLeft: true } : {};
  const { code, name, title, text } = from;
  const made = isOver ? { made: madeBy(from) } : {};
  return { committee: { code, name, title, articles: Object.keys(text), stand, ...made, ...isLeft } };
}

function madeBy({ name, title, stands }: FromCommittee): MadeBy {
  const who = (stand: CommitteeStand): readonly Seat[] =>
    Object.keys(stands).filter((seat) => stands[seat] === stand);
  return { name, title, sponsors: who("sponsor"), others: who("yes") };
}
