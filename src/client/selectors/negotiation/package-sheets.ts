/** The package as its sheets: one for each article, with the state of its text. */
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Mine } from "../../../engine/views/view.ts";
import type { ReceivedEvent } from "../../game/game-store.ts";
import { standingOf } from "./standing.ts";

/**
 * How an article's text came into the package: agreed in the talks, changed by an amendment, or chosen by the chair. In the
 * match of a committee: in the committee's text, or left as in the real convention.
 */
export type SheetState = "agreed" | "amended" | "chosen" | "committee" | "real";

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
 * @param given the articles that the committee's text sets, or null outside the match of a committee
 */
export function packageSheets(
  { world, scenario }: Seen,
  mine: Mine,
  journal: readonly ReceivedEvent[],
  given: readonly string[] | null = null,
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
        state: isAmended(journal, article)
          ? "amended"
          : sourceOf(
              scenario.articles[article]?.id ?? "",
              world.draft.agreed[article] === alternative,
              given,
            ),
        stands: isBeyond ? "line" : steps === 0 ? "wish" : "none",
      };
    })
    .sort((one, other) => rankOf(other) - rankOf(one));
}

function isAmended(journal: readonly ReceivedEvent[], article: number): boolean {
  return journal.some(
    ({ event }) =>
      event.type === "amendmentVoted" && event.ballot.carried && event.amendment.article === article,
  );
}

/** Where the text of an article comes from, if no amendment has changed it. */
export function sourceOf(
  id: string,
  isAgreed: boolean,
  given: readonly string[] | null,
): Exclude<SheetState, "amended"> {
  if (given !== null) return given.includes(id) ? "committee" : "real";
  return isAgreed ? "agreed" : "chosen";
}
