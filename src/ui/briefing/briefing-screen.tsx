import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { GoalSheet } from "../challenges/goal-sheet.tsx";
import { useSession, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { useRemembered } from "../shell/use-remembered.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { OwnDifficulty } from "./own-difficulty.tsx";
import { RoomBriefing } from "./room-briefing.tsx";
import { Sheets } from "./sheets.tsx";

/** What only this seat can see: its mandate, red lines, home table, caucus and figures. */
export function BriefingScreen(): ReactNode {
  const { view, names } = useTable();
  const { mine } = view;
  const isInRoom = useSession() !== null;
  useRemembered();
  if (mine === null) return <WatcherBriefing />;
  if (isInRoom) return <RoomBriefing mine={mine} />;
  return (
    <ScreenFrame name="briefing">
      <div className="briefing-head">
        <FlagIcon iso3={view.seat} scale={1.6} />
        <div>
          <ScreenHeading>{t("briefing.heading", { state: names.country(mine.country) })}</ScreenHeading>
          <p className="soft">{t("briefing.lead")}</p>
          <OwnDifficulty />
        </div>
        <Button look="primary" onPress={() => showScreen("match")}>
          {t("briefing.start")}
        </Button>
      </div>
      <GoalSheet />
      <Sheets mine={mine} />
    </ScreenFrame>
  );
}

function WatcherBriefing(): ReactNode {
  return (
    <ScreenFrame name="briefing">
      <ScreenHeading>{t("watch.heading")}</ScreenHeading>
      <p>{t("watch.whole")}</p>
      <Button look="primary" onPress={() => showScreen("match")}>
        {t("page.match")}
      </Button>
    </ScreenFrame>
  );
}
