import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { recordOf } from "../../client/selectors/match/conduct.ts";
import type { SeatObjective } from "../../engine/model/stakes.ts";
import { useTable } from "../hooks/stores.ts";

/**
 * Whether the mandate accepts the wish that the seat now declares on an objective. Empty until the article has been
 * on the floor.
 */
export function RecordMark({ objective }: Readonly<{ objective: SeatObjective }>): ReactNode {
  const { view } = useTable();
  const { mine, world } = view;
  if (mine === null || world.soundings[objective.article] === null) return null;
  const record = recordOf(world, mine.country, objective);
  return (
    <span className="tag record-mark" data-record={record}>
      {t(`negotiation:mandate.${record}`)}
    </span>
  );
}
