/** What placards and a speech would change, judged by what the other delegations showed in the last sounding. */

import { setAt } from "../exact/patch.ts";
import { type ChairReading, nearestText, readingOf } from "../model/chair.ts";
import { carryOf, mayHoldPen } from "../model/pens.ts";
import type { LayPlacards, Placard, Speak } from "../state/command.ts";
import { blankRow, placardAt, placardRow } from "../state/digits.ts";
import { everyone, type OpenWorld, type Pen, size, TOOK_FLOOR } from "../state/world.ts";

/** The texts that the chair would put to the room with a seat's placards, and without any from it. */
export type PlacardsOutlook = Readonly<{ laid: number; none: number }>;

/**
 * The chair's text with these placards and with none, if all others show what they last showed. Null if the article has
 * not been sounded yet, since nobody knows then what the others will show.
 * @param speech what the seat also says about the article
 */
export function placardsOutlook(
  world: OpenWorld,
  country: number,
  laid: LayPlacards,
  speech: Speak | null = null,
): PlacardsOutlook | null {
  if (world.soundings[laid.article] == null) return null;
  const none = { ...laid, placards: [], wish: world.declared[laid.article * size(world) + country] ?? 0 };
  return {
    laid: textOf(world, country, laid, speech),
    none: textOf(world, country, none, null),
  };
}

function textOf(world: OpenWorld, country: number, laid: LayPlacards, speech: Speak | null): number {
  const { texts, scores } = readingWith(world, country, laid, speech);
  return nearestText(texts, scores, rowsWith(world, country, laid.article, laid.placards));
}

/**
 * The chair's reading of an article if a seat lays these placards and gives this speech. The others show what they last
 * showed; before the first sounding, only their wishes count, as the public records suggest them.
 */
export function readingWith(
  world: OpenWorld,
  country: number,
  { article, placards, wish }: LayPlacards,
  speech: Speak | null,
): ChairReading {
  const declared = setAt(world.declared, article * size(world) + country, wish);
  const known = world.soundings[article] ?? { centre: 0, objection: 0, seats: 0, caucuses: [] };
  const sounded = { ...known, placards: rowsWith(world, country, article, placards) };
  const after = { ...world, declared, soundings: setAt(world.soundings, article, sounded) };
  return readingOf(speech?.article === article ? heardBy(after, country, speech) : after, article);
}

/** The world after a speech: the seat has the floor and, if it may hold one, its pen. */
function heardBy(world: OpenWorld, country: number, speech: Speak): OpenWorld {
  const { article, alternative, argument } = speech;
  const cell = article * size(world) + country;
  const heard = setAt(world.heard, cell, (world.heard[cell] ?? 0) | TOOK_FLOOR);
  if (!mayHoldPen(world, country)) return { ...world, heard };
  const pen: Pen = { country, article, alternative, argument, carry: carryOf(world, { ...speech, country }) };
  const others = world.pens.filter((one) => one.country !== country || one.article !== article);
  return { ...world, heard, pens: [...others, pen] };
}

/** The rows of placards on an article, with the seat's own replaced. */
function rowsWith(
  world: OpenWorld,
  country: number,
  article: number,
  placards: readonly (Placard | null)[],
): string[] {
  const texts = world.draft.texts[article] ?? [];
  return texts.map((_, at) => {
    const row = world.soundings[article]?.placards[at] ?? blankRow(size(world));
    return placardRow(
      everyone(world).map((i) => (i === country ? (placards[at] ?? null) : placardAt(row, i))),
    );
  });
}
