import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { introducedPapers } from "../../client/selectors/committee/papers.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { ClockFace } from "./clock-face.tsx";
import { useDebateName } from "./debate-part.tsx";
import { PointsNow } from "./point-now.tsx";

/** The maximum number of names that people in the back row can read. */
const MOST_NEXT = 5;
/** With papers before the committee, so that both have room. */
const MOST_BESIDE_PAPERS = 3;

/** Points of order, the caucus and the time of the debate. The speaker stands in the middle of the hall. */
export function WallFloor(): ReactNode {
  const { floor, debateClock, points } = useCommittee();
  const debate = useDebateName();
  const names = useNames();
  const isCaucus = floor.type === "caucus";
  if (!isCaucus && debateClock === null && points.length === 0) return null;
  return (
    <section aria-label={t("committee:floor.heading")}>
      <PointsNow />
      {isCaucus && (
        <div className="committee-wall-caucus">
          <h2>
            {floor.topic === ""
              ? t(`committee:caucus.${floor.kind}`)
              : t("committee:caucus.on", { kind: t(`committee:caucus.${floor.kind}`), topic: floor.topic })}
          </h2>
          {floor.facilitator !== undefined && (
            <p>{t("committee:caucus.facilitatedBy", { seat: names.seat(floor.facilitator) })}</p>
          )}
          {floor.speech !== null && <ClockFace clock={floor.clock} />}
        </div>
      )}
      {debateClock !== null && (
        <p className="committee-wall-debate">
          {debate ?? t("committee:floor.debate")} <ClockFace clock={debateClock} />
        </p>
      )}
    </section>
  );
}

/** The next names on the current speakers' list. */
export function WallNext(): ReactNode {
  const state = useCommittee();
  const { floor, list } = state;
  const names = useNames();
  const seats = floor.type === "caucus" ? floor.queue : list.entries;
  const most = introducedPapers(state).length > 0 ? MOST_BESIDE_PAPERS : MOST_NEXT;
  const rest = seats.length - most;
  if (seats.length === 0) return null;
  return (
    <div className="committee-wall-next">
      <h2>{t("committee:wall.next")}</h2>
      <ol>
        {seats.slice(0, most).map((id) => (
          <li key={id}>{names.seat(id)}</li>
        ))}
      </ol>
      {rest > 0 && <p>{t("committee:wall.more", { count: rest })}</p>}
    </div>
  );
}
