/** What the states that people play look for, as everybody can see. */
import type { Term } from "../../../engine/state/command.ts";
import type { View } from "../../../engine/views/view.ts";
import { placardsOn, signAt } from "./tallies.ts";

export type Sought = Readonly<{ country: number; term: Term }>;

/**
 * For each state that a person plays, the first text on the floor that it supports with its placard and that the chair
 * has not put. A state whose texts are all put, or that showed no placard, looks for nothing.
 */
export function soughtByPeople({ holders, draft, soundings }: View["world"]): readonly Sought[] {
  return holders.flatMap((holder, country) => {
    if (holder.type !== "person") return [];
    const [term] = draft.floor
      .filter((article) => (draft.agreed[article] ?? 0) < 0)
      .flatMap((article) => (draft.texts[article] ?? []).map((alternative) => ({ article, alternative })))
      .filter(({ article, alternative }) => draft.chair[article] !== alternative)
      .filter(
        ({ article, alternative }) =>
          signAt(placardsOn({ draft, soundings }, article, alternative), country) === "support",
      );
    return term === undefined ? [] : [{ country, term }];
  });
}
