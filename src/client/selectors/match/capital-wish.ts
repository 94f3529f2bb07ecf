/** What a state's capital wants of the whole text, by the model, beside what the state did in committee. */
import { publicVote } from "../../../engine/forecasts/public-votes.ts";
import { seemsBeyond, shownMargin } from "../../../engine/model/shown.ts";
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Vote } from "../../../engine/state/command.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";
import type { CommitteeStand } from "../../../room/from-committee.ts";

/** A clause of the text. `isBeyond`: whether it crosses a red line that such a state would have. */
export type WeighedClause = Readonly<{ article: number; alternative: number; isBeyond: boolean }>;

/** `because`: the clause that weighs most for this vote, or null if none does. */
export type CapitalWish = Readonly<{ vote: Vote; because: WeighedClause | null }>;

/** The vote of a state on the text as it stands. All clauses count, so a few of them do not tell it. */
export function capitalWish(world: OpenWorld, country: number): CapitalWish {
  const text = currentText(world);
  const vote = publicVote(world, country, text);
  const sign = vote === "yes" ? 1 : -1;
  const clauses = text.map((alternative, article) => ({
    article,
    alternative,
    isBeyond: seemsBeyond(world, country, article, alternative),
    weight: sign * shownMargin(world, country, article, alternative),
  }));
  // A red line is enough for an abstention, however little its clause weighs.
  const lines = vote === "yes" ? [] : clauses.filter(({ isBeyond }) => isBeyond);
  const [most] = (lines.length > 0 ? lines : clauses.filter(({ weight }) => weight > 0)).toSorted(
    (a, b) => b.weight - a.weight,
  );
  if (most === undefined) return { vote, because: null };
  const { article, alternative, isBeyond } = most;
  return { vote, because: { article, alternative, isBeyond } };
}

/** Whether the capital wants something else than the delegation did in committee. */
export function differs({ vote }: Pick<CapitalWish, "vote">, stand: CommitteeStand): boolean {
  return (stand === "sponsor" ? "yes" : stand) !== vote;
}
