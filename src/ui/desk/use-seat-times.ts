/** What the desk does and says about the time of single seats. Screen readers hear each of it once, with its table. */
import { useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { say } from "../../client/screen/announcer.ts";
import type { TableReport } from "../../room/message.ts";
import type { DeskOrder } from "../../room/order.ts";
import type { SeatTime } from "../../room/settings.ts";
import { useDesk, useGive } from "./use-desk.ts";

const MINUTE_S = 60;

/** A seat of a table in the open beat. */
export type SeatNow = Readonly<{ table: number; seat: string; clock: number }>;

export type SeatTimes = Readonly<{
  set: (time: SeatTime) => void;
  /** Gives the seat one more minute in this beat. */
  give: () => void;
  putOff: () => void;
}>;

/** The orders about one seat's time. Each is said once the host has accepted it. */
export function useSeatTimes({ table, seat, clock }: SeatNow): SeatTimes {
  const send = useGive();
  const about = { table, state: countryName(seat) };
  const order = async (one: DeskOrder, said: string): Promise<void> => {
    if ((await send(one)).ok) say("result", said);
  };
  const now = { table, seat, beat: clock };
  return {
    set: (time) =>
      void order({ type: "setSeatTime", table, seat, time }, t(`desk:seat.timeSaid.${time}`, about)),
    give: () => void order({ type: "giveTime", ...now, seconds: MINUTE_S }, t("desk:table.givenSaid", about)),
    putOff: () => void order({ type: "putOffTime", ...now }, t("desk:table.putOffSaid", about)),
  };
}

/** Says who asks for more time, and at which table. */
export function useAnnounceRequests(): void {
  const { tables } = useDesk();
  const before = useRef<readonly string[]>([]);
  useEffect(() => {
    const now = tables.flatMap(asking);
    for (const line of now) if (!before.current.includes(line)) say("result", line);
    before.current = now;
  }, [tables]);
}

function asking({ table, seats, isOver }: TableReport): readonly string[] {
  const all = isOver ? [] : seats.filter(({ wantsTime }) => wantsTime);
  return all.map(({ seat }) => t("desk:table.asksTimeSaid", { table, state: countryName(seat) }));
}
