import type { ReactNode } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { seatsWithBots } from "../../client/sessions/room/ready-count.ts";
import { waitedFor } from "../../client/sessions/room/waited-for.ts";
import type { Seat } from "../../engine/state/seat.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useLeft } from "../hooks/use-left.ts";

/** With more names than this, only their number is shown. */
const MOST_NAMED = 3;

/**
 * The seats that the table is waiting for. Until the clock runs out, only players who are ready see them; after that,
 * everybody does. They are hidden if the teacher hides readiness.
 */
export function WaitedFor({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const { view } = useTable();
  const skew = useRoom((state) => state.skew);
  const isUp = useLeft(room.clock, skew) === 0;
  const waited = useWaited(room);
  const isShown = (isUp || view.world.ready.includes(view.seat)) && !view.world.isPaused;
  return isShown && waited.length > 0 ? <span>{waitedText(waited, view.seat)}</span> : null;
}

/** Beats do not wait for seats that a bot plays. */
function useWaited({ seats, settings }: RoomView): readonly Seat[] {
  const { view, scenario } = useTable();
  return waitedFor(seatsWithBots(seats, view.world, scenario), settings.pace);
}

function waitedText(waited: readonly Seat[], own: Seat): string {
  const others = waited.filter((seat) => seat !== own);
  if (others.length > MOST_NAMED) return t("room:bar.waitingForCount", { count: waited.length });
  const states = list(others.map(countryName));
  if (others.length === waited.length) return t("room:bar.waitingFor", { states });
  return others.length === 0 ? t("room:bar.waitingForYou") : t("room:bar.waitingForYouAnd", { states });
}
