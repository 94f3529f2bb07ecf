/** What a Capital listens for while its Delegate talks: one line from its own limits, its groups or its mandate. */
import { ownObjectives, type Seen } from "../../../engine/seats/seen.ts";
import type { Limit } from "../../../room/pair-words.ts";
import { type Voice, voicesOn } from "./cable.ts";

export type Listening =
  /** Whether somebody wants more than the Capital can take home. */
  | Readonly<{ type: "limit"; article: number; alternative: number }>
  /** Who would support what a group at home wants. */
  | (Voice & Readonly<{ type: "group" }>)
  /** Who would support what the mandate wants. */
  | Readonly<{ type: "wish"; article: number; alternative: number }>;

/** Null if no article is on the floor about which home has anything to say. */
export function listenFor(own: Seen, limits: Readonly<Record<number, Limit>>): Listening | null {
  const { floor } = own.world.draft;
  for (const article of floor) {
    const limit = limits[article];
    if (typeof limit === "number") return { type: "limit", article, alternative: limit };
  }
  const voices = floor.flatMap((article) => voicesOn(own, article));
  const [heaviest] = voices.sort((one, other) => other.weight - one.weight);
  if (heaviest !== undefined) return { type: "group", ...heaviest };
  const wish = ownObjectives(own).find(({ article }) => floor.includes(article));
  const alternative = wish?.accept[0];
  return wish === undefined || alternative === undefined
    ? null
    : { type: "wish", article: wish.article, alternative };
}
