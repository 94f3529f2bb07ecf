import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { SeatReport, TableReport } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { type SeatNow, useSeatTimes } from "./use-seat-times.ts";

/** The seats that ask for more time, each with a button that gives it to this seat alone, and one that says “not now”. */
export function TimeAsked({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const asking = table.isOver ? [] : table.seats.filter(({ wantsTime }) => wantsTime);
  if (asking.length === 0) return null;
  return (
    <div className="time-asked">
      {asking.map(({ seat }) => (
        <OneAsked key={seat} now={{ table: table.table, seat, clock: table.clock }} />
      ))}
    </div>
  );
}

function OneAsked({ now }: Readonly<{ now: SeatNow }>): ReactNode {
  const { give, putOff } = useSeatTimes(now);
  const state = countryName(now.seat);
  return (
    <div className="row small">
      <span>{t("desk:table.asksTime", { state })}</span>
      <span className="row">
        <Button size="small" onPress={give}>
          {t("desk:table.giveTime", { state })}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={t("desk:table.putOffTimeOf", { state })}
          onPress={putOff}
        >
          {t("desk:table.putOffTime")}
        </Button>
      </span>
    </div>
  );
}

/** Once the clock that all see is up: the seats that keep the beat open, and how long they can. */
export function OwnTimes({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const skew = useRoom((room) => room.skew);
  const isUp = useLeft(table.timer, skew) === 0;
  if (!isUp || table.isPaused || table.isOver) return null;
  return table.seats
    .filter(({ isHere, isReady, isBot }) => isHere && !isReady && !isBot)
    .map((report) => <OwnTime key={report.seat} report={report} />);
}

function OwnTime({ report: { seat, time, clock } }: Readonly<{ report: SeatReport }>): ReactNode {
  const skew = useRoom((room) => room.skew);
  const left = useLeft(clock, skew);
  const state = countryName(seat);
  if (time === "endless") return <p className="small">{t("desk:table.ownEndless", { state })}</p>;
  if (left === null || left === 0) return null;
  return <p className="small numbers">{t("desk:table.ownLeft", { state, time: clockText(left) })}</p>;
}
