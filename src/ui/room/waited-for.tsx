import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { waitedFor } from "../../client/sessions/room/waited-for.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useLeft } from "../hooks/use-left.ts";

/** More names than this are a number. */
const MOST_NAMED = 3;

/** Whom the table waits for: said to whoever waits, and to all once the time is up. Only where the teacher shows who is ready. */
export function WaitedFor({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const { view } = useTable();
  const skew = useRoom((state) => state.skew);
  const isUp = useLeft(room.clock, skew) === 0;
  const waited = useWaited(room);
  const isShown = (isUp || view.world.ready.includes(view.seat)) && !view.world.isPaused;
  return isShown && waited.length > 0 ? <span>{waitedText(waited, view.seat)}</span> : null;
}

/** Whom the teacher has given to a bot is not waited for. */
function useWaited({ seats, settings }: RoomView): readonly Seat[] {
  const { view, scenario } = useTable();
  return waitedFor(seats, settings.pace).filter((seat) => {
    const at = scenario.countries.findIndex(({ iso3 }) => iso3 === seat);
    return view.world.holders[at]?.type === "person";
  });
}

function waitedText(waited: readonly Seat[], own: Seat): string {
  const others = waited.filter((seat) => seat !== own);
  if (others.length > MOST_NAMED) return t("room:bar.waitingForCount", { count: waited.length });
  const states = list(others.map(countryName));
  if (others.length === waited.length) return t("room:bar.waitingFor", { states });
  return others.length === 0 ? t("room:bar.waitingForYou") : t("room:bar.waitingForYouAnd", { states });
}
