/** The wordings that a mandate wishes for on the articles that are on the floor. */
import type { Term } from "../../../engine/state/command.ts";
import type { View } from "../../../engine/views/view.ts";

/** The weightiest first; empty without a seat and while no article of the mandate is on the floor. */
export function openWishes({ mine, world }: Pick<View, "mine" | "world">): readonly Term[] {
  return (mine?.objectives ?? [])
    .filter(({ article }) => world.draft.floor.includes(article) && (world.draft.agreed[article] ?? -1) < 0)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ article, accept: [alternative] }) =>
      alternative === undefined ? [] : [{ article, alternative }],
    );
}
