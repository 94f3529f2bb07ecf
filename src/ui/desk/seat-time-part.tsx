import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { SeatReport } from "../../room/message.ts";
import type { SeatTime } from "../../room/settings.ts";
import { Choices } from "../primitives/choices.tsx";
import { useDesk, useGive } from "./use-desk.ts";

const TIMES = ["plain", "longer", "double", "endless"] as const satisfies readonly SeatTime[];

/** Sets the time of one seat. It is shown here alone, because a desk is sometimes seen by the class. */
export function SeatTimePart({ table, report }: Readonly<{ table: number; report: SeatReport }>): ReactNode {
  const give = useGive();
  const { settings } = useDesk();
  const { seat, time } = report;
  return (
    <div className="seat-part">
      <Choices
        label={t("desk:seat.time")}
        look="pills"
        selected={time}
        onSelect={(one) => void give({ type: "setSeatTime", table, seat, time: one })}
        choices={TIMES.map((id) => ({ id, name: t(`desk:seat.times.${id}`) }))}
      />
      <p className="small soft">
        {t("desk:seat.timeNote")} {settings.marks && t("desk:seat.timeMarks")}
      </p>
    </div>
  );
}
