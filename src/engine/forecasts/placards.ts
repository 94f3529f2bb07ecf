/** What placards and a speech would change, judged by what the other delegations showed in the last sounding. */

import { setAt } from "../exact/patch.ts";
import { type ChairReading, nearestText, readingOf } from "../model/chair.ts";
import { CLIMATE } from "../model/climate.ts";
import { carryOf, mayHoldPen } from "../model/pens.ts";
import type { LayPlacards, Placard, Speak } from "../state/command.ts";
import { blankRow, isBlankRow, placardAt, placardRow } from "../state/digits.ts";
import { type OpenWorld, type Pen, size, TOOK_FLOOR } from "../state/world.ts";

/** What a seat's placards change on an article, compared with the same seat being able to live with every text. */
export type PlacardsOutlook = Readonly<{
  /** The texts that the chair puts to the room with the placards, and without a preference. */
  laid: number;
  none: number;
  /** The next text after `laid`, or −1, and how far it lies behind, in milli-steps. */
  rival: number;
  lead: number;
  /** How far the next text after `none` would lie behind without a preference, in milli-steps. */
  leadOfNone: number;
  /** With a smaller lead than this, in milli-steps, two texts are too close to name one. */
  closeLead: number;
  moved: readonly MovedText[];
}>;

/** How much closer the placards draw a text to the chair, in milli-steps; negative if they push it away. */
export type MovedText = Readonly<{ text: number; closer: number }>;

/**
 * The chair may put either of two texts that are closer to each other than this, in milli-steps (MODEL.md §3.6)
 * [measured]. The placards of other named seats can move a text by a step.
 */
const CLOSE = { alone: 400, beside: 1000 } as const;

/** Placards on the texts of an article, null for a text without one, and the declared wish. */
export type Showing = Pick<LayPlacards, "article" | "wish"> &
  Readonly<{ placards: readonly (Placard | null)[] }>;

/**
 * What these placards would change if all others show what they last showed. Null in a climate where placards do not
 * pull, and if a text on the table has not been sounded yet, since nobody knows then what the others will show on it.
 * @param speech what the seat also says about the article
 */
export function placardsOutlook(
  world: OpenWorld,
  country: number,
  laid: Showing,
  speech: Speak | null = null,
): PlacardsOutlook | null {
  if (!CLIMATE[world.climate].isPlayed || !isSounded(world, laid.article)) return null;
  return placardsEffect(roomWith(world, country, laid, speech), country, laid.article);
}

/** Whether somebody has laid a placard on every text of an article. */
function isSounded({ draft, soundings }: OpenWorld, article: number): boolean {
  const rows = soundings[article]?.placards ?? [];
  return (draft.texts[article] ?? []).every((_, at) => !isBlankRow(rows[at] ?? ""));
}

/** What the placards that a seat showed in the last sounding change. */
export function placardsEffect(world: OpenWorld, country: number, article: number): PlacardsOutlook {
  const after = readingOf(world, article);
  const neutral = withoutView(world, country, article);
  const before = readingOf(neutral, article);
  const laid = putBy(after, world, article);
  const none = putBy(before, neutral, article);
  return {
    laid,
    none,
    ...nextTo(after, laid),
    leadOfNone: nextTo(before, none).lead,
    closeLead: world.named.length > 1 ? CLOSE.beside : CLOSE.alone,
    moved: after.texts.map((text, at) => {
      return { text, closer: (before.scores[at] ?? 0) - (after.scores[at] ?? 0) };
    }),
  };
}

function putBy({ texts, scores }: ChairReading, { soundings }: OpenWorld, article: number): number {
  return nearestText(texts, scores, soundings[article]?.placards ?? []);
}

/** The best of the other texts, and how far it lies behind, in milli-steps. */
function nextTo({ texts, scores }: ChairReading, put: number): Pick<PlacardsOutlook, "rival" | "lead"> {
  const own = scores[texts.indexOf(put)] ?? 0;
  const others = texts.map((text, at) => ({ rival: text, lead: (scores[at] ?? 0) - own }));
  return others
    .filter(({ rival }) => rival !== put)
    .reduce((best, one) => (best.rival < 0 || one.lead < best.lead ? one : best), { rival: -1, lead: 0 });
}

const LIVE: Placard = 1;

/** The same sounding, but the seat can live with every text on which it laid a placard. */
export function withoutView(world: OpenWorld, country: number, article: number): OpenWorld {
  const known = world.soundings[article];
  if (known == null) return world;
  const placards = known.placards.map((row) =>
    placardAt(row, country) === null ? row : rowWith(row, country, LIVE),
  );
  return { ...world, soundings: setAt(world.soundings, article, { ...known, placards }) };
}

/**
 * The chair's reading of an article if a seat lays these placards and gives this speech. The others show what they last
 * showed; before the first sounding, only their wishes count, as the public records suggest them.
 */
export function readingWith(
  world: OpenWorld,
  country: number,
  laid: Showing,
  speech: Speak | null,
): ChairReading {
  return readingOf(roomWith(world, country, laid, speech), laid.article);
}

/** The world after a sounding in which the seat showed and said this, and all others showed what they last showed. */
function roomWith(
  world: OpenWorld,
  country: number,
  { article, placards, wish }: Showing,
  speech: Speak | null,
): OpenWorld {
  const declared = setAt(world.declared, article * size(world) + country, wish);
  const known = world.soundings[article] ?? { centre: 0, objection: 0, seats: 0, caucuses: [] };
  const sounded = { ...known, placards: rowsWith(world, country, article, placards) };
  const after = { ...world, declared, soundings: setAt(world.soundings, article, sounded) };
  return speech?.article === article ? heardBy(after, country, speech) : after;
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
    return rowWith(row, country, placards[at] ?? null);
  });
}

/** A row of placards with a seat's own replaced. */
function rowWith(row: string, country: number, placard: Placard | null): string {
  return placardRow(Array.from(row, (_, i) => (i === country ? placard : placardAt(row, i))));
}
