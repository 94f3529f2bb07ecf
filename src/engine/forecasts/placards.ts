/** What placards would change, judged by what the other delegations showed in the last sounding. */

import { setAt } from "../exact/patch.ts";
import { nearestText, readingOf } from "../model/chair.ts";
import type { LayPlacards, Placard } from "../state/command.ts";
import { blankRow, placardAt, placardRow } from "../state/digits.ts";
import { everyone, type OpenWorld, size } from "../state/world.ts";

/** The texts that the chair would put to the room with a seat's placards, and without any from it. */
export type PlacardsOutlook = Readonly<{ laid: number; none: number }>;

/**
 * The chair's text with these placards and with none, if all others show what they last showed. Null if the article has
 * not been sounded yet, since nobody knows then what the others will show.
 */
export function placardsOutlook(
  world: OpenWorld,
  country: number,
  { article, placards, wish }: LayPlacards,
): PlacardsOutlook | null {
  if (world.soundings[article] == null) return null;
  const declared = setAt(world.declared, article * size(world) + country, wish);
  return {
    laid: textWith({ ...world, declared }, country, article, placards),
    none: textWith(world, country, article, []),
  };
}

function textWith(
  world: OpenWorld,
  country: number,
  article: number,
  placards: readonly (Placard | null)[],
): number {
  const texts = world.draft.texts[article] ?? [];
  const rows = texts.map((_, t) => rowWith(world, country, article, t, placards[t] ?? null));
  const soundings = world.soundings.map((one, a) =>
    a === article && one !== null ? { ...one, placards: rows } : one,
  );
  const reading = readingOf({ ...world, soundings }, article);
  return nearestText(reading.texts, reading.scores, rows);
}

/** The row of placards on a text, with the seat's own replaced. */
function rowWith(
  world: OpenWorld,
  country: number,
  article: number,
  at: number,
  own: Placard | null,
): string {
  const row = world.soundings[article]?.placards[at] ?? blankRow(size(world));
  return placardRow(everyone(world).map((i) => (i === country ? own : placardAt(row, i))));
}
