import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { capitalWish, differs } from "../../client/selectors/match/capital-wish.ts";
import type { CommitteeStand } from "../../room/from-committee.ts";
import { usePlay, useRoom, useTable } from "../hooks/stores.ts";

/**
 * In the match of a committee: what this delegation did about the text there, what its silence means now, and, if its
 * capital wants something else, why.
 */
export function InCommittee({ of }: Readonly<{ of: "stand" | "vote" }>): ReactNode {
  const play = usePlay();
  const { view, names } = useTable();
  const stand = useRoom(({ room }) => room?.committee?.stand ?? null);
  if (stand === null || view.mine === null) return null;
  const wish = capitalWish(play.explainVote(view.mine.country));
  const { vote, because } = wish;
  return (
    <p className="small in-committee">
      {t(`room:committee.stand.${stand}`)} {t(`room:committee.silent.${silence(of, stand)}`)}{" "}
      {differs(wish, stand) &&
        (because === null
          ? t(`room:committee.capital.${vote}`)
          : t(`room:committee.capital.${vote}Because`, {
              article: names.article(because.article),
              text: names.alternative(because.article, because.alternative),
            }))}
    </p>
  );
}

/** What a state does that says nothing (`src/server/room/committee-acts.ts`). */
function silence(of: "stand" | "vote", stand: CommitteeStand) {
  if (of === "stand") return stand === "no" ? "block" : "join";
  return stand === "sponsor" ? "yes" : stand;
}
