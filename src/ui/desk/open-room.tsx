import { type ReactNode, useState } from "react";
import { type HostCard, openRoom } from "../../client/host/calls.ts";
import { t } from "../../client/i18n/index.ts";
import { usualRoom } from "../../client/setup/room-plan.ts";
import type { RoomSettings } from "../../room/settings.ts";
import { useHostCard } from "../hooks/use-host-card.ts";
import { usePassword } from "../hooks/use-password.ts";
import { useTitle } from "../hooks/use-title.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { Refused } from "../room/room-notices.tsx";
import { LevelChoice } from "../widgets/level-choice.tsx";
import { PasswordField } from "../widgets/password-field.tsx";
import { KeptRooms } from "./kept-rooms.tsx";
import { PaceChoice, ShownChoice, TalkChoice } from "./manner-choices.tsx";
import { ScenarioChoice, SizeChoice, WhoChoice } from "./open-choices.tsx";
import { OpenFoot } from "./open-foot.tsx";

type OpenRoomProps = Readonly<{
  /** Code of a room that has just been deleted here; empty for none. */
  deleted: string;
  onOpen: (code: string, key: string) => void;
}>;

/** Opens a room from one page of settings, which start with the values that suit most classes. */
export function OpenRoom({ deleted, onOpen }: OpenRoomProps): ReactNode {
  const card = useHostCard();
  useTitle(t("desk:open.heading"));
  return (
    <>
      <ScreenHeading>{t("desk:open.heading")}</ScreenHeading>
      <p role="status" className="notice" hidden={deleted === ""}>
        {deleted === "" ? "" : t("desk:kept.deleted", { code: deleted })}
      </p>
      {card === undefined && <p role="status">{t("desk:open.looking")}</p>}
      {card === null && <p className="sheet">{t("desk:open.noHost")}</p>}
      {card && (
        <>
          <p className="start-lead">{t("desk:open.lead")}</p>
          {/* In a tab of its own, so that what is chosen below stays. */}
          <p>
            <a href="#check" target="_blank" rel="noreferrer">
              {t("desk:open.check")}
            </a>
          </p>
          <KeptRooms onOpen={onOpen} />
          <OpenForm onOpen={onOpen} card={card} />
        </>
      )}
    </>
  );
}

type FormProps = Pick<OpenRoomProps, "onOpen"> & Readonly<{ card: HostCard }>;

function OpenForm({ onOpen, card }: FormProps): ReactNode {
  const password = usePassword(card.asksPassword);
  const [room, setRoom] = useState<RoomSettings>(usualRoom);
  const [refused, setRefused] = useState<string | null>(null);
  const change = (some: Partial<RoomSettings>): void => setRoom({ ...room, ...some });
  const open = async (): Promise<void> => {
    setRefused(null);
    const answer = await openRoom(room, password.text);
    setRefused(password.heed(answer));
    if (answer.ok) onOpen(answer.code, answer.key);
  };
  return (
    <>
      <ScenarioChoice room={room} onChange={change} />
      <div className="open-choices">
        <div className="stack">
          <WhoChoice room={room} onChange={change} />
          <ShownChoice manner={room} onChange={change} />
        </div>
        <div className="stack open-size">
          <SizeChoice room={room} onChange={change} />
          <LevelChoice room={room} onChange={change} />
        </div>
        <div className="stack">
          <PaceChoice manner={room} onChange={change} />
          <TalkChoice manner={room} onChange={change} />
        </div>
      </div>
      <PasswordField password={password} onSubmit={() => void open()} />
      <Refused reason={refused} />
      <OpenFoot room={room} onOpen={() => void open()} />
    </>
  );
}
