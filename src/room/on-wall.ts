/** What the teacher puts on the wall, instead of the picture and the words beside it. */
import type { Seat } from "../engine/state/seat.ts";
import type { CheckMoment } from "./check.ts";

/** The longest question that the wall shows in large letters. */
export const LONGEST_QUESTION = 140;

/** How many slides the teaching kit has. */
export const SLIDE_COUNT = 10;

/** The desk asks for no step of a film beyond this one; the longest films have some thirty. */
export const LAST_FILM_STEP = 49;

/** An article and a person's case by their place and id in the scenario, an offer by its number in the match. */
export type WallItem =
  | Readonly<{ type: "article"; article: number }>
  | Readonly<{ type: "offer"; offer: number }>
  | Readonly<{ type: "state"; seat: Seat }>
  | Readonly<{ type: "person"; case: string }>
  | Readonly<{ type: "check"; moment: CheckMoment; number: number }>
  | Readonly<{ type: "question"; text: string }>
  /** A slide of the teaching kit by its number, from 1. */
  | Readonly<{ type: "slide"; slide: number }>
  /** A step of the film of the debrief, from 0; a number beyond the last step is the last. */
  | Readonly<{ type: "film"; step: number }>;

/** `table`: whose article, offer, seat or text it is. A question, a slide or the film can be for all tables: 0. */
export type OnWall = Readonly<{ table: number; item: WallItem }>;

/** Whether it leaves the wall when a beat of this table opens. */
export function leavesWith(shown: OnWall | null, table: number): boolean {
  return shown !== null && (shown.table === 0 || shown.table === table);
}
