/** The package as its sheets: one for each article, with the state of its text. */
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Mine } from "../../../engine/views/view.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { standingOf } from "./standing.ts";

/** How an article's text came into the package: agreed in the talks, changed by an amendment, or chosen by the chair. */
export type SheetState = "agreed" | "amended" | "chosen";

export type PackageSheet = Readonly<{
  article: number;
  alternative: number;
  state: SheetState;
  /** What it is for the player's mandate: beyond a red line, what the mandate or the capital accepts, or neither. */
  stands: "line" | "wish" | "none";
}>;

/**
 * Every sheet of the package. First come those beyond a red line, then those that were open until the last night, then
 * the articles of the mandate by weight, then the others in their order.
 */
export function packageSheets(
  { world, scenario }: Seen,
  mine: Mine,
  journal: readonly ReceivedEvent[],
): readonly PackageSheet[] {
  const weightOf = (article: number): number =>
    mine.objectives.find((goal) => goal.article === article)?.weight ?? 0;
  const rankOf = ({ article, state, stands }: PackageSheet): number =>
    (stands === "line" ? 10_000 : 0) + (state === "agreed" ? 0 : 1_000) + weightOf(article);
  return currentText(world)
    .map((alternative, article): PackageSheet => {
      const { isBeyond, steps } = standingOf(mine, scenario, article, alternative);
      return {
        article,
        alternative,
        state: stateOf(world.draft.agreed[article] === alternative, journal, article),
        stands: isBeyond ? "line" : steps === 0 ? "wish" : "none",
      };
    })
    .sort((one, other) => rankOf(other) - rankOf(one));
}

function stateOf(isAgreed: boolean, journal: readonly ReceivedEvent[], article: number): SheetState {
  const isAmended = journal.some(
    ({ event }) =>
      event.type === "amendmentVoted" && event.ballot.carried && event.amendment.article === article,
  );
  if (isAmended) return "amended";
  return isAgreed ? "agreed" : "chosen";
}
