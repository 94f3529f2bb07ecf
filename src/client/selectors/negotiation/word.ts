/**
 * What a state's word on a text does. The slip, the suggestions and every form for a deal judge it here, so that no page
 * names as useless what another page suggests.
 */
import { chanceOfText, leverageOf } from "../../../engine/model/leverage.ts";
import { isFree } from "../../../engine/model/pacts.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term } from "../../../engine/state/command.ts";
import { placardsOn, type Sign, signAt } from "./tallies.ts";

type Room = Readonly<{ own: Seen }>;

/** How much a state's support raises the chance that the chair puts a text to the room, in thousandths. */
export function liftOf({ own }: Room, country: number, term: Term): number {
  return leverageOf(own.world, country, term);
}

/** From this lift on, in thousandths, a promise moves the chair much. */
const MUCH = 200;

/**
 * How far a promise moves the chair, as a word. The figure itself is no chance of agreement, which also needs the room,
 * so screens do not show it.
 */
export function liftSize(lift: number): "none" | "some" | "much" {
  if (lift <= 0) return "none";
  return lift >= MUCH ? "much" : "some";
}

/** `binds`: the chair puts the text anyway, and the word keeps this state from blocking it (MODEL §3.6). */
export type Effect = "much" | "some" | "binds" | "none";

/** From this chance on, in thousandths, a text is likelier to be put than not. */
const LIKELY = 500;

export function effectOf(room: Room, country: number, term: Term): Effect {
  const { world } = room.own;
  const size = liftSize(liftOf(room, country, term));
  if (size !== "none") return size;
  return isFree(world, country, term) && chanceOfText(world, term) > LIKELY ? "binds" : "none";
}

/** What a word that only binds weighs beside one that moves the chair, in thousandths of a chance [design]. */
const BINDING = 1;

/**
 * The weight of a word, in thousandths of a chance. A state's word moves the chair more than its placard, so it has weight
 * also on a text that the state supports; but a word that only binds has none there.
 */
export function strengthOf(room: Room, country: number, term: Term): number {
  const lift = liftOf(room, country, term);
  if (lift > 0) return lift;
  return isNewsFrom(room, country, term) ? BINDING : 0;
}

/** What a state showed on a text; null if it showed no placard. */
export function saidOn({ own }: Room, country: number, { article, alternative }: Term): Sign | null {
  return signAt(placardsOn(own.world, article, alternative), country);
}

/** Whether a state's word on a text would change something: it can still give it, and does not support the text already. */
export function isNewsFrom(room: Room, country: number, term: Term): boolean {
  return (
    saidOn(room, country, term) !== "support" &&
    isFree(room.own.world, country, term) &&
    effectOf(room, country, term) !== "none"
  );
}
