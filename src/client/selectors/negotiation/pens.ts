/**
 * Which states hold a pen, on which texts, and how many steps each pen takes off the chair's score for its text. Uses
 * public facts only.
 */

import { mayHoldPen, PEN_TRUST, penHeld, penOf } from "../../../engine/model/pens.ts";
import { placardWeight } from "../../../engine/model/placard-pull.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";

export { PEN_TRUST };

/** `steps` is negative if the seat's argument harms its own text. */
export type Pen = Readonly<{ country: number; alternative: number; steps: number }>;

/** The pens on an article. Each brings its text closer to the chair or, if its argument harms the text, further away. */
export function pensHeld(world: OpenWorld, article: number): readonly Pen[] {
  return world.named.flatMap((country) => {
    const { alternative, carry } = penHeld(world, article, country);
    const steps = penOf(world, country, carry) / 1000;
    return alternative < 0 || steps === 0 ? [] : [{ country, alternative, steps }];
  });
}

export type OwnPen = Readonly<{
  /** How many steps closer the pen brings a text if a speech carries fully; 0 if the seat is not trusted enough. */
  most: number;
  /** How many times as much the seat's placards on an article count after a speech that carries fully. */
  placards: number;
  /** The text that the pen is on (−1 for none), and what the pen counts there now, for each article on the floor. */
  on: readonly Readonly<{ article: number; alternative: number; steps: number }>[];
}>;

/** The pen of the player's seat, or null in a room without pens. */
export function ownPen({ world, country }: Pick<Seen, "world" | "country">): OwnPen | null {
  if (!mayHoldPen(world, country)) return null;
  const on = world.draft.floor.map((article) => {
    const { alternative, carry } = penHeld(world, article, country);
    return { article, alternative, steps: penOf(world, country, carry) / 1000 };
  });
  return { most: penOf(world, country, 1000) / 1000, placards: placardWeight(1000) / 1000, on };
}
