import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { useIsBrief } from "../guide/use-is-brief.ts";
import { useTable } from "../hooks/stores.ts";
import { usePictured } from "../hooks/use-pictured.ts";
import { WatchedBeat } from "../sheet/watched-beat.tsx";
import { NotPut } from "./not-put.tsx";
import { PutTabs } from "./put-tabs.tsx";
import { StandCard } from "./stand-card.tsx";

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
  const later = view.world.draft.floor.filter((article) => !puts.some((put) => put.article === article));
  const isPut = puts.length > 0;
  const isBrief = useIsBrief();
  return (
    <div className="panel">
      <div className="panel-head">
        <h2>{t(isPut ? "negotiation:close.heading" : "negotiation:close.headingNone")}</h2>
        {!(isBrief && isPut) && (
          <p className="small soft beside">
            {t(isPut ? "negotiation:close.lead" : "negotiation:close.leadNone")}
          </p>
        )}
      </div>
      {puts.length > 1 ? (
        <PutTabs puts={puts} />
      ) : (
        puts.map((put) => <StandCard key={put.article} put={put} />)
      )}
      {later.length > 0 && <NotPut articles={later} />}
    </div>
  );
}
