import type { ReactNode } from "react";
import { showScreen } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { GoalSheet } from "../challenges/goal-sheet.tsx";
import { useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { useRemembered } from "../shell/use-remembered.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { CaucusSheet } from "./caucus-sheet.tsx";
import { HomeSheet } from "./home-sheet.tsx";
import { MandateSheet } from "./mandate-sheet.tsx";
import { ProfileSheet } from "./profile-sheet.tsx";

/** For the seat's eyes only: mandate, red lines, home table, caucus, figures. */
export function BriefingScreen(): ReactNode {
  const { view, names } = useTable();
  const { mine } = view;
  useRemembered();
  if (mine === null) return <WatcherBriefing />;
  return (
    <ScreenFrame name="briefing">
      <div className="briefing-head">
        <FlagIcon iso3={view.seat} scale={1.6} />
        <div>
          <ScreenHeading>{t("briefing.heading", { state: names.country(mine.country) })}</ScreenHeading>
          <p className="soft">{t("briefing.lead")}</p>
        </div>
        <Button look="primary" onPress={() => showScreen("match")}>
          {t("briefing.start")}
        </Button>
      </div>
      <GoalSheet />
      <div className="briefing-sheets">
        <MandateSheet mine={mine} />
        <HomeSheet />
        <CaucusSheet mine={mine} />
        <ProfileSheet mine={mine} />
      </div>
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
