import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { SeatReport, TableReport } from "../../room/message.ts";
import type { SeatTime } from "../../room/settings.ts";
import { useRoom } from "../hooks/stores.ts";
import { clockText, useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { useDesk } from "./use-desk.ts";
import { useSeatTimes } from "./use-seat-times.ts";

const TIMES = ["plain", "longer", "double", "endless"] as const satisfies readonly SeatTime[];

type PartProps = Readonly<{ table: TableReport; report: SeatReport }>;

/** Sets the time of one seat. It is shown here alone, because a desk is sometimes seen by the class. */
export function SeatTimePart({ table, report }: PartProps): ReactNode {
  const { settings } = useDesk();
  const { seat, time } = report;
  const { set } = useSeatTimes({ table: table.table, seat, clock: table.clock });
  return (
    <div className="seat-part">
      <Choices
        label={t("desk:seat.time")}
        look="pills"
        selected={time}
        onSelect={set}
        choices={TIMES.map((id) => ({ id, name: t(`desk:seat.times.${id}`) }))}
      />
      <OneMinute table={table} report={report} />
      <p className="small soft">
        {t("desk:seat.timeNote")} {settings.marks && t("desk:seat.timeMarks")}
      </p>
    </div>
  );
}

/** The time that the seat has left in a beat with a clock, and one more minute for it alone. */
function OneMinute({ table, report }: PartProps): ReactNode {
  const { clock, time, seat } = report;
  const skew = useRoom((room) => room.skew);
  const left = useLeft(clock ?? table.timer, skew);
  const { give } = useSeatTimes({ table: table.table, seat, clock: table.clock });
  const isPlayed = report.devices.length > 0 && !report.isBot && !table.isOver;
  if (!isPlayed || left === null || time === "endless") return null;
  return (
    <div className="row">
      <Button size="small" onPress={give}>
        {t("desk:seat.giveTime")}
      </Button>
      <span className="small numbers">
        {left === 0 ? t("desk:table.up") : t("desk:seat.timeLeft", { time: clockText(left) })}
      </span>
    </div>
  );
}
