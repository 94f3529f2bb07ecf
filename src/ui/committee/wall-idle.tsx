import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { standingAlone } from "../../client/selectors/committee/papers.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { SpeakerFlag } from "../wall/horseshoe.tsx";

/** In the middle of the hall while nobody has the floor: what is before the committee, and who speaks next. */
export function WallIdle(): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const [paper] = standingAlone(state);
  const [next] = state.list.entries;
  return (
    <>
      {state.current !== null && (
        <p className="committee-wall-item wall-idle">
          {paper === undefined ? names.item(state.current) : names.paper(paper.n)}
        </p>
      )}
      {next !== undefined && (
        <>
          <SpeakerFlag id={next} name={names.seat(next)} />
          <p>{t("committee:wall.next")}</p>
          <p className="committee-wall-speaker">{names.seat(next)}</p>
        </>
      )}
    </>
  );
}
