/** In the match after a committee: what a delegation is told about what it did there, and why a state has joined. */
import type { CommitteeStand } from "../../room/from-committee.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import { type CapitalWish, differs } from "../selectors/match/capital-wish.ts";

type Named = Pick<Names, "article" | "alternative">;

/**
 * What it did about the text, what its silence means now, and, if its capital wants something else, why. At the deposit,
 * silence means nothing: the state only waits.
 */
export function inCommitteeText(
  of: "stand" | "vote" | "deposit",
  stand: CommitteeStand,
  wish: CapitalWish,
  names: Named,
): readonly string[] {
  const silent = of === "deposit" ? [] : [t(`room:committee.silent.${silence(of, stand)}`)];
  const did = [t(`room:committee.stand.${stand}`), ...silent];
  if (!differs(wish, stand)) return did;
  // The panel also says how many of the delegation's own wishes are met: the two figures need not agree.
  return [...did, capitalText(wish, names), t("room:committee.capital.weighs")];
}

function capitalText({ vote, because }: CapitalWish, names: Named): string {
  if (because === null) return t(`room:committee.capital.${vote}`);
  const about = {
    article: names.article(because.article),
    text: names.alternative(because.article, because.alternative),
  };
  if (vote !== "yes" && because.isBeyond) return t(`room:committee.capital.${vote}Line`, about);
  return t(`room:committee.capital.${vote}Because`, about);
}

/**
 * The clause that speaks most for the treaty in a state that has joined, or, if by public facts its capital would not vote
 * yes, the clause that did not stop it. Null if no clause weighs.
 */
export function whyJoinedText(state: string, { vote, because }: CapitalWish, names: Named): string | null {
  if (because === null) return null;
  const text = names.alternative(because.article, because.alternative);
  return t(vote === "yes" ? "wall:race.for" : "wall:race.despite", { country: state, text });
}

/** What a state does that says nothing (`src/server/room/committee-acts.ts`). */
function silence(of: "stand" | "vote", stand: CommitteeStand) {
  if (of === "stand") return stand === "no" ? "block" : "join";
  return stand === "sponsor" ? "yes" : stand;
}
