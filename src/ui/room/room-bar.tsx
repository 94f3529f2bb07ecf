import { type ReactNode, Suspense, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { isLent } from "../../client/selectors/match/lent.ts";
import { readyCount, seatsWithBots } from "../../client/sessions/room/ready-count.ts";
import { closedBy } from "../../client/sessions/room/room-play.ts";
import { isOvertime } from "../../client/sessions/room/waited-for.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useLeft } from "../hooks/use-left.ts";
import { Button } from "../primitives/button.tsx";
import { lazily } from "../shell/lazily.ts";
import { Badge } from "./badge.tsx";
import { BackToDesk } from "./from-committee.tsx";
import { LimitsDialog } from "./limits-dialog.tsx";
import { MoreTime } from "./more-time.tsx";
import { RoomClock } from "./room-clock.tsx";
import { CalledNotice, LinkNotice } from "./room-notices.tsx";
import { useUnread } from "./use-unread.ts";
import { WaitedFor } from "./waited-for.tsx";

const TalkDialog = lazily(async () => (await import("./talk-dialog.tsx")).TalkDialog, "room");

/**
 * The parts of a match that appear only in a room: the clock, the connection and messages. On a phone what is pressed
 * seldom is folded behind one button; what is new still shows.
 */
export function RoomBar(): ReactNode {
  const room = useRoom((state) => state.room);
  const [isOpen, setOpen] = useState(false);
  if (room === null) return null;
  return (
    <section className="room-bar" aria-label={t("room:bar.label")} data-open={isOpen}>
      <RoomClock room={room} />
      <span className="room-more">
        <Button size="small" look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? "room:bar.less" : "room:bar.more")}
        </Button>
      </span>
      <MoreTime room={room} />
      <LimitsDialog />
      <StandIn />
      <BackToDesk />
      <Talk room={room} />
      <LinkNotice />
      <CalledNotice />
    </section>
  );
}

/** Says that a bot plays for this seat because the teacher decided so. */
function StandIn(): ReactNode {
  const { view } = useTable();
  if (!isLent(view)) return null;
  return (
    <span className="notice" role="status">
      {t("room:bar.bot")}
    </span>
  );
}

function Talk({ room }: Readonly<{ room: RoomView }>): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const { unread, markRead } = useUnread(room);
  if (room.settings.talk === "off" && room.messages.length === 0) return null;
  return (
    <span className="room-talk">
      <Button
        size="small"
        look={unread > 0 ? "primary" : "plain"}
        onPress={() => {
          markRead();
          setOpen(true);
        }}
      >
        {t("room:talk.open")}
        {unread > 0 && <Badge count={unread} words={t("room:talk.new", { count: unread })} />}
      </Button>
      <Suspense>{isOpen && <TalkDialog room={room} onClose={() => setOpen(false)} />}</Suspense>
    </span>
  );
}

/** How many players are ready, and whom they wait for. In solo play, the rivals are shown here instead. */
export function RoomWaiting(): ReactNode {
  const room = useRoom((state) => state.room);
  const isHolding = useRoom((state) => state.isHolding);
  const left = useLeft(
    room?.clock ?? null,
    useRoom((state) => state.skew),
  );
  const { view, scenario } = useTable();
  // While a result is held back for the wall, nobody is waiting for the beat.
  if (room === null || isHolding) return null;
  const { ready, all } = readyCount(seatsWithBots(room.seats, view.world, scenario), room.settings.pace);
  const other = closedBy(room, view.world.beat);
  const isReady = view.world.ready.includes(view.seat);
  const isOver = isOvertime(room, left);
  const hasMarks = room.settings.marks && !isOver;
  return (
    <span className="small soft confirm-open" role="status">
      {hasMarks && <span>{t("room:bar.ready", { ready, all })}</span>}
      {other !== null && <span>{t(`room:bar.closes.${other}`)}</span>}
      {hasMarks && <WaitedFor room={room} />}
      {(isOver || (isReady && !hasMarks)) && <span>{t("room:bar.waiting")}</span>}
    </span>
  );
}
