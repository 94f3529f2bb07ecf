/** What a delegation is told, in the match after its committee, about what it did there. */
import type { Reason } from "../../engine/state/forecast.ts";
import type { CommitteeStand } from "../../room/from-committee.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import { capitalWish, differs } from "../selectors/match/capital-wish.ts";

/**
 * What it did about the text, what its silence means now, and, if its capital wants something else, why.
 * @param reasons those of the model for and against the text
 */
export function inCommitteeText(
  of: "stand" | "vote",
  stand: CommitteeStand,
  reasons: readonly Reason[],
  names: Pick<Names, "article" | "alternative">,
): readonly string[] {
  const did = [t(`room:committee.stand.${stand}`), t(`room:committee.silent.${silence(of, stand)}`)];
  const wish = capitalWish(reasons);
  if (!differs(wish, stand)) return did;
  const { vote, because } = wish;
  if (because === null) return [...did, t(`room:committee.capital.${vote}`)];
  const about = {
    article: names.article(because.article),
    text: names.alternative(because.article, because.alternative),
  };
  return [...did, t(`room:committee.capital.${vote}Because`, about)];
}

/** What a state does that says nothing (`src/server/room/committee-acts.ts`). */
function silence(of: "stand" | "vote", stand: CommitteeStand) {
  if (of === "stand") return stand === "no" ? "block" : "join";
  return stand === "sponsor" ? "yes" : stand;
}
