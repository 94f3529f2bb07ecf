/**
 * What a seat's own placards changed in the last sounding: the chair's reading with them, compared with the reading if
 * the seat could live with every text. Uses public facts only.
 */
import { type PlacardsOutlook, placardsEffect } from "../../../engine/forecasts/placards.ts";
import { CLIMATE } from "../../../engine/model/climate.ts";
import type { Placard } from "../../../engine/state/command.ts";
import { placardAt } from "../../../engine/state/digits.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

/** How far the seat's placards drew a text closer to the chair, in steps; negative if they pushed it away. */
export type MovedText = Readonly<{ text: number; steps: number }>;

export type PlacardEffect =
  /** The seat laid no placards, showed no preference, or weighed too little. */
  | Readonly<{ of: "absent" | "neutral" | "light" }>
  /** The chair put this text instead of another. */
  | Readonly<{ of: "turned"; put: MovedText; other: MovedText }>
  /** The chair would have put this text anyway. `moved` is the text that the placards moved most. */
  | Readonly<{ of: "kept"; put: number; moved: MovedText }>
  /** A person in the chair chose this text against the count. */
  | Readonly<{ of: "ruled"; put: number }>;

/**
 * Returns null if placards do not pull in this climate, if the article has not been sounded, or if the count does not
 * explain the chair's text, as in a match of older rules.
 */
export function placardEffect(world: OpenWorld, country: number, article: number): PlacardEffect | null {
  const sounding = world.soundings[article] ?? null;
  if (!CLIMATE[world.climate].isPlayed || sounding === null) return null;
  const own = sounding.placards.map((row) => placardAt(row, country));
  if (own.every((placard) => placard === null)) return { of: "absent" };
  if (!hasView(own)) return { of: "neutral" };
  const put = world.draft.chair[article] ?? -1;
  const effect = placardsEffect(world, country, article);
  if (effect.laid !== put) return world.isChaired ? { of: "ruled", put } : null;
  return effectOf(effect);
}

const LIVE: Placard = 1;

/** Whether placards show a preference. */
export function hasView(placards: readonly (Placard | null)[]): boolean {
  return placards.some((placard) => placard !== null && placard !== LIVE);
}

/** The smallest effect worth telling, in steps: smaller ones would be shown as 0.0. */
const LEAST = 0.05;

function effectOf({ laid: put, none, moved }: PlacardsOutlook): PlacardEffect {
  const steps = moved.map(({ text, closer }): MovedText => ({ text, steps: tenths(closer) }));
  if (none !== put) return { of: "turned", put: movedOf(steps, put), other: movedOf(steps, none) };
  const most = mostMoved(steps, put);
  return Math.abs(most.steps) < LEAST ? { of: "light" } : { of: "kept", put, moved: most };
}

function movedOf(moved: readonly MovedText[], text: number): MovedText {
  return moved.find((one) => one.text === text) ?? { text, steps: 0 };
}

/** The text that moved most; of two that moved equally far, the one that the chair put. */
function mostMoved(moved: readonly MovedText[], put: number): MovedText {
  return moved.reduce(
    (most, one) => (Math.abs(one.steps) > Math.abs(most.steps) ? one : most),
    movedOf(moved, put),
  );
}

function tenths(milliSteps: number): number {
  return Math.round(milliSteps / 100) / 10;
}
