import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isForLater } from "../../client/selectors/committee/points.ts";
import type { Point } from "../../committee/state/state.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";

/** A point that waits for the chair's ruling, and whether it has stopped the speaker's clock or waits for the speech. */
export function PointNow({ point: { kind, by, stops } }: Readonly<{ point: Point }>): ReactNode {
  const state = useCommittee();
  const names = useNames();
  return (
    <div className="point-now">
      <p>
        <strong>
          {t("committee:point.of", { point: t(`committee:point.kind.${kind}`), seat: names.seat(by) })}
        </strong>
      </p>
      {stops === true && <p className="small">{t("committee:point.stops")}</p>}
      {isForLater(state, kind) && <p className="small">{t("committee:point.later")}</p>}
    </div>
  );
}

/** All points that wait for a ruling, for the wall and the phones. */
export function PointsNow(): ReactNode {
  const { points } = useCommittee();
  return points.map((point) => <PointNow key={point.n} point={point} />);
}
