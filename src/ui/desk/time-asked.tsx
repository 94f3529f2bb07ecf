import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import type { SeatReport, TableReport } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { useGive } from "./use-desk.ts";

const MINUTE_S = 60;

/** The seats that ask for more time, each with a button that gives it to this seat alone. */
export function TimeAsked({ table }: Readonly<{ table: TableReport }>): ReactNode {
  const give = useGive();
  const asking = table.isOver ? [] : table.seats.filter(({ wantsTime }) => wantsTime);
  return (
    <div role="status" aria-atomic="false" className="time-asked">
      {asking.map(({ seat }) => (
        <p key={seat} className="row small">
          <span>{t("desk:table.asksTime", { state: countryName(seat) })}</span>
          <Button
            size="small"
            onPress={() =>
              void give({ type: "giveTime", table: table.table, seat, beat: table.clock, seconds: MINUTE_S })
            }
          >
            {t("desk:table.giveTime", { state: countryName(seat) })}
          </Button>
        </p>
      ))}
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
