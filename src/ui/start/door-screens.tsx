/** What is behind each door of the start page. */
import { type ReactNode, Suspense, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useHostCard } from "../hooks/use-host-card.ts";
import { useOwnAnswer } from "../hooks/use-own-answer.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { lazily } from "../shell/lazily.ts";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { StartAct } from "./act.tsx";
import { closeDoor, type Door } from "./doors.tsx";
import { FortyRing } from "./forty-ring.tsx";
import { FirstAct, MainAct, NewAct, type Played, ToughAct, useMain } from "./main-act.tsx";
import { TodayAct } from "./today-act.tsx";
import { useSaves } from "./use-saves.ts";

const OpenDialog = lazily(async () => (await import("./open-dialog.tsx")).OpenDialog);

/** The sub-screen of a door, beside the ring of the start page. Escape leads back, unless a dialog is open and takes the key. */
function DoorFrame({ door, children }: Readonly<{ door: Door; children: ReactNode }>): ReactNode {
  useEffect(() => {
    const onKeyDown = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === "Escape" && !defaultPrevented) closeDoor(door);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [door]);
  const hasAnswered = useOwnAnswer() !== null;
  return (
    <ScreenFrame name="door">
      <section className="start-hero door-hero">
        <div className="start-words">
          <ScreenHeading>{t(`page.${door}`)}</ScreenHeading>
          <ul className="start-acts">{children}</ul>
        </div>
        <FortyRing isLit={hasAnswered} />
      </section>
    </ScreenFrame>
  );
}

export function AloneDoor(): ReactNode {
  const { found } = useSaves();
  return <DoorFrame door="alone">{found !== null && <AloneActs {...found} />}</DoorFrame>;
}

function AloneActs(played: Played): ReactNode {
  const main = useMain(played);
  return (
    <>
      <MainAct played={played} main={main} />
      {main !== "first" && <FirstAct isMain={false} />}
      {main !== "today" && <TodayAct saves={played.saves} isMain={false} />}
      {main !== "new" && <NewAct isMain={false} />}
      {main !== "tough" && <ToughAct isMain={false} />}
      <StartAct text={t("start.watch")} hint={t("start.watchHint")} act={() => showScreen("watch")} />
    </>
  );
}

/** Without a host no room can open: then the page offers what needs none, and says what a room needs. */
export function ClassDoor(): ReactNode {
  const card = useHostCard();
  const hasHost = card !== null;
  return (
    <DoorFrame door="class">
      {card !== undefined && (
        <>
          {hasHost && <DeskAct />}
          {hasHost && <JoinAct />}
          <StartAct
            text={t("start.clerk")}
            hint={t("start.clerkHint")}
            isMain={!hasHost}
            act={() => showScreen("clerk")}
          />
          <StartAct text={t("start.kit")} hint={t("start.kitHint")} act={() => showScreen("kit")} />
          <StartAct text={t("start.print")} hint={t("start.printHint")} act={() => showScreen("print")} />
          {!hasHost && <li className="small soft">{t("start.noRoom")}</li>}
        </>
      )}
    </DoorFrame>
  );
}

function DeskAct(): ReactNode {
  return <StartAct text={t("start.desk")} hint={t("start.deskHint")} isMain act={() => showScreen("desk")} />;
}

export function MeetingDoor(): ReactNode {
  const card = useHostCard();
  return (
    <DoorFrame door="meeting">
      <StartAct
        text={t("start.committee")}
        hint={t("start.committeeHint")}
        isMain
        act={() => showScreen("committee")}
      />
      {card !== null && <JoinAct />}
      <StartAct text={t("start.board")} hint={t("start.boardHint")} act={() => showScreen("board")} />
    </DoorFrame>
  );
}

/** The same page takes the code of a room and that of a committee. */
function JoinAct(): ReactNode {
  return <StartAct text={t("start.join")} hint={t("start.joinHint")} act={() => showScreen("join")} />;
}

export function MoreDoor(): ReactNode {
  const [isOpening, setOpening] = useState(false);
  return (
    <DoorFrame door="more">
      <StartAct
        text={t("start.matches")}
        hint={t("start.matchesHint")}
        isMain
        act={() => showScreen("matches")}
      />
      <StartAct text={t("start.open")} hint={t("start.openHint")} act={() => setOpening(true)} />
      <StartAct text={t("start.lab")} hint={t("start.labHint")} act={() => showScreen("lab")} />
      <StartAct text={t("start.about")} hint={t("start.aboutHint")} act={() => showScreen("about")} />
      <Suspense>{isOpening && <OpenDialog onClose={() => setOpening(false)} />}</Suspense>
    </DoorFrame>
  );
}
