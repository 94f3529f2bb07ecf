import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { useTable } from "../hooks/stores.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { usePictured } from "../hooks/use-pictured.ts";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { NotPut } from "./not-put.tsx";
import { StandCard } from "./stand-card.tsx";

/** With more texts than this, the panel of a class leaves out its lead. */
const MOST_WITH_LEAD = 2;

/** The beat "close": for every article on the floor, the seat joins or blocks the chair's text, or abstains. */
export function ClosePanel(): ReactNode {
  const { view } = useTable();
  if (view.mine === null) return <WatchedBeat />;
  return <Closing />;
}

function Closing(): ReactNode {
  const { view } = useTable();
  const puts = optionOf(view, "takeStand")?.articles ?? [];
  usePictured(puts.map(({ article }) => article));
  const isPut = puts.length > 0;
  const isLong = useIsLesson() && puts.length > MOST_WITH_LEAD;
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t(isPut ? "negotiation:close.heading" : "negotiation:close.headingNone")}</h2>
        {!isLong && (
          <p className="small soft beside">
            {t(isPut ? "negotiation:close.lead" : "negotiation:close.leadNone")}
          </p>
        )}
      </div>
      {view.world.draft.floor.map((article) => {
        const put = puts.find((one) => one.article === article);
        return put === undefined ? (
          <NotPut key={article} article={article} />
        ) : (
          <StandCard key={article} put={put} />
        );
      })}
    </div>
  );
}
