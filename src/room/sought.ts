/** What the states that people play look for, as everybody can see. */
import { declaredBy } from "../engine/model/conduct.ts";
import { placardsOn } from "../engine/model/soundings.ts";
import type { Term } from "../engine/state/command.ts";
import { placardAt } from "../engine/state/digits.ts";
import type { OpenWorld } from "../engine/state/world.ts";

export type Sought = Readonly<{ country: number; term: Term }>;

type SoughtWorld = Pick<OpenWorld, "holders" | "draft" | "soundings" | "heard" | "credit" | "declared">;

/** The number of the placard “support”. */
const SUPPORT = 0;

/**
 * For each state that a person plays, the first text on the floor that it supports with its placard, or else said it
 * wants, and that the chair has not put. A state whose texts are all put, or that said nothing, looks for nothing.
 */
export function soughtByPeople(world: SoughtWorld): readonly Sought[] {
  return world.holders.flatMap((holder, country) => {
    const term = holder.type === "person" ? soughtBy(world, country) : null;
    return term === null ? [] : [{ country, term }];
  });
}

/** What one state looks for, as the wall shows it to everybody. Null if it looks for nothing in public. */
export function soughtBy(world: Omit<SoughtWorld, "holders">, country: number): Term | null {
  const { draft, soundings } = world;
  const open = draft.floor
    .filter((article) => (draft.agreed[article] ?? 0) < 0)
    .flatMap((article) => (draft.texts[article] ?? []).map((alternative) => ({ article, alternative })))
    .filter(({ article, alternative }) => draft.chair[article] !== alternative);
  const supported = open.find(
    ({ article, alternative }) =>
      placardAt(placardsOn({ draft, soundings }, article, alternative), country) === SUPPORT,
  );
  const wished = open.find(({ article, alternative }) => declaredBy(world, article, country) === alternative);
  return supported ?? wished ?? null;
}
