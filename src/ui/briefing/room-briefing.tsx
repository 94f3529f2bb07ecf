import { type ReactNode, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { nextQuestion } from "../../client/sessions/room/opinions.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useRoom, useTable } from "../hooks/stores.ts";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";
import { usePartnerRole } from "../hooks/use-pair-role.ts";
import { useTitle } from "../hooks/use-title.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { useLayerRef } from "../primitives/layer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { LobbyBrief } from "../room/lobby-brief.tsx";
import { MoreTime } from "../room/more-time.tsx";
import { OpinionCard } from "../room/opinion-question.tsx";
import { RoomClock } from "../room/room-clock.tsx";
import { LinkNotice } from "../room/room-notices.tsx";
import { useCalled } from "../room/use-called.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { MandateRow } from "../widgets/mandate-row.tsx";
import { OwnDifficulty } from "./own-difficulty.tsx";
import { Sheets } from "./sheets.tsx";

/**
 * The briefing in a room, where time is limited: the state, its wishes, the next task, and what the lobby told. Who has
 * come late is also asked the questions before the match. A button shows the rest.
 */
export function RoomBriefing({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  const { view, names } = useTable();
  const room = useRoom((state) => state.room);
  const main = useLayerRef();
  const isAsked = room !== null && nextQuestion(room) !== null;
  const asked = useRef<HTMLDivElement>(null);
  useKeptFocus(asked);
  useCalled();
  useTitle(t("room:briefing.title", { state: names.country(mine.country) }));
  return (
    <>
      {room !== null && (
        <header className="room-bar">
          <RoomClock room={room} />
          <MoreTime room={room} />
        </header>
      )}
      <main ref={main} id="main" className="screen briefing in-room">
        <LinkNotice />
        <div className="briefing-head">
          <FlagIcon iso3={view.seat} scale={1.6} />
          <ScreenHeading>{t("room:lobby.heading", { state: names.country(mine.country) })}</ScreenHeading>
        </div>
        {room?.committee !== undefined && <p role="status">{t("room:committee.came")}</p>}
        <div ref={asked} className="asked-first">
          {room !== null && <OpinionCard room={room} />}
          <Wishes mine={mine} isAsked={isAsked} />
        </div>
        {!isAsked && <Task />}
        <Button look="primary" onPress={() => showScreen("match")}>
          {t("briefing.start")}
        </Button>
        {room !== null && room.committee === undefined && !isAsked && <LobbyBrief room={room} />}
        <Disclosure title={t("room:briefing.more")} level={2}>
          <OwnDifficulty />
          <Sheets mine={mine} />
        </Disclosure>
      </main>
    </>
  );
}

/**
 * The three lines of the mandate, most important first, each with what its text means. While a question is asked above
 * them, they have their names only: one thing to read at a time.
 */
function Wishes({ mine, isAsked }: Readonly<{ mine: Mine; isAsked: boolean }>): ReactNode {
  const { names } = useTable();
  const lines = mine.objectives.toSorted((a, b) => b.weight - a.weight);
  return (
    <section aria-labelledby="wishes-heading">
      <h2 id="wishes-heading">{t("room:briefing.wants")}</h2>
      <ol className="mandate-lines">
        {lines.map(({ article, accept: [wish = 0], weight }) => (
          <MandateRow key={article} weight={weight}>
            {names.articleShort(article)}
            <strong className="block">{t("common.quote", { text: names.alternative(article, wish) })}</strong>
            {!isAsked && <span className="small soft block">{names.gloss(article, wish)}</span>}
          </MandateRow>
        ))}
      </ol>
    </section>
  );
}

/** The task of this member of the pair in the open beat. */
function Task(): ReactNode {
  const { beat } = useTable().view.world;
  const role = useRoom(({ room }) => room?.place?.role ?? "both");
  const other = usePartnerRole();
  if (beat === "over") return null;
  return (
    <p className="briefing-task">
      {role !== "both" && <strong>{t(`room:briefing.role.${role}`)}</strong>}{" "}
      {other === "delegate" ? t("room:briefing.limit") : t(`beat.${beat}.task`)}
    </p>
  );
}
