import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { inSecond } from "../../client/i18n/second-line.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { WallClock } from "./clock.tsx";
import { SecondLine } from "./second-line.tsx";

/** The beats in which the text is decided: the head of the wall says on what, and what a device can do. */
const DECIDED = ["amend", "amendVote", "stand", "vote", "sign"] as const;

/** What the table does now, where it is in the match, and the clock. */
export function TableHead({ room, shown }: Readonly<{ room: RoomView; shown: Shown }>): ReactNode {
  const line = useRoom((state) => state.board?.find(({ table }) => table === shown.table));
  const { beat, clock } = shown.view.world;
  // While the picture plays a beat that has closed, the clock is already that of the next beat.
  const now = line?.isOver === false && line.clock === clock ? line : null;
  const isShown = DECIDED.some((one) => one === beat);
  return (
    <header className="wall-head">
      <div className="wall-beat">
        <h2>
          {t(`beat.${beat}.name`)}
          <SecondLine line={inSecond(`beat.${beat}.name`)} />
        </h2>
        <p className="wall-when">
          {room.settings.tables > 1 && <span>{t("wall:table", { table: shown.table })}</span>}
          <When shown={shown} isCommittee={room.committee !== undefined} />
        </p>
      </div>
      {isShown && room.committee !== undefined && (
        <p className="wall-from" dir="auto">
          {t("wall:from", { committee: room.committee.name, text: room.committee.title })}
        </p>
      )}
      {now !== null && <WallClock clock={now.timer} isPaused={now.isPaused} />}
    </header>
  );
}

type WhenProps = Readonly<{ shown: Shown; isCommittee: boolean }>;

/** A class's teacher says what to do; a committee's chair has no script, so the wall says it. */
function When({ shown: { view, scenario }, isCommittee }: WhenProps): ReactNode {
  const { beat, draft, phase, round, season } = view.world;
  if (phase === "negotiation") {
    const agreed = draft.agreed.filter((alternative) => alternative >= 0).length;
    return (
      <>
        <span>{t("wall:round", { round, rounds: scenario.rounds - 1 })}</span>
        <span>{t("wall:text.sum", { agreed, all: scenario.articles.length })}</span>
      </>
    );
  }
  if (phase === "ratification") return <span>{t("wall:season", { season, seasons: scenario.seasons })}</span>;
  const decided = isCommittee ? DECIDED.find((one) => one === beat) : undefined;
  return decided === undefined ? null : <span>{t(`wall:decide.${decided}`)}</span>;
}
