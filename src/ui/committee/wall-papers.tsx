import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { standingAlone } from "../../client/selectors/committee/papers.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { PaperOrigin } from "./paper-origin.tsx";
import { useIsDeciding } from "./wall-crisis.tsx";

/** More have no room beside the hall. */
const MOST = 2;

/**
 * The drafts and amendments that are before the committee, the newest first, while nothing is being decided: whose they
 * are and what they change.
 * @param shown the paper whose text the chair shows, or null
 */
export function WallPapers({ shown }: Readonly<{ shown: number | null }>): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const isDeciding = useIsDeciding();
  const all = standingAlone(state);
  if (isDeciding || all.length === 0) return null;
  const rest = all.length - MOST;
  return (
    <section className="committee-wall-decision" aria-labelledby="wall-papers">
      <h2 id="wall-papers">{t("committee:wall.papers")}</h2>
      {all.slice(0, MOST).map((paper) => (
        <div key={paper.n} className="wall-amendment">
          <p className="committee-wall-question">{names.paper(paper.n)}</p>
          {paper.n !== shown && <PaperOrigin paper={paper} />}
          <p>{t("committee:paper.sponsors", { seats: names.seats(paper.sponsors) })}</p>
        </div>
      ))}
      {rest > 0 && <p>{t("committee:wall.more", { count: rest })}</p>}
    </section>
  );
}
