/** What the states that people play look for, as everybody can see. */
import { placardsOn } from "../engine/model/soundings.ts";
import type { Term } from "../engine/state/command.ts";
import { placardAt } from "../engine/state/digits.ts";
import type { OpenWorld } from "../engine/state/world.ts";

export type Sought = Readonly<{ country: number; term: Term }>;

type SoughtWorld = Pick<OpenWorld, "holders" | "draft" | "soundings">;

/** The number of the placard “support”. */
const SUPPORT = 0;

/**
 * For each state that a person plays, the first text on the floor that it supports with its placard and that the chair
 * has not put. A state whose texts are all put, or that showed no placard, looks for nothing.
 */
export function soughtByPeople(world: SoughtWorld): readonly Sought[] {
  return world.holders.flatMap((holder, country) => {
    const term = holder.type === "person" ? soughtBy(world, country) : null;
    return term === null ? [] : [{ country, term }];
  });
}

/** What one state looks for, as the wall shows it to everybody. Null if it looks for nothing in public. */
export function soughtBy({ draft, soundings }: Omit<SoughtWorld, "holders">, country: number): Term | null {
  const [term] = draft.floor
    .filter((article) => (draft.agreed[article] ?? 0) < 0)
    .flatMap((article) => (draft.texts[article] ?? []).map((alternative) => ({ article, alternative })))
    .filter(({ article, alternative }) => draft.chair[article] !== alternative)
    .filter(
      ({ article, alternative }) =>
        placardAt(placardsOn({ draft, soundings }, article, alternative), country) === SUPPORT,
    );
  return term ?? null;
}
