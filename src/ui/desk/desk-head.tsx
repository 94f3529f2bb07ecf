import type { ReactNode } from "react";
import { KIT } from "../../client/addresses/print-address.ts";
import { fragmentOf } from "../../client/addresses/room-address.ts";
import { t } from "../../client/i18n/index.ts";
import { backToConsole } from "../../client/sessions/committee/match-room.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { AskButton } from "../widgets/ask-button.tsx";
import { useHandOver } from "../widgets/key-link.tsx";
import { useDesk, useGive } from "./use-desk.ts";

export function DeskHead(): ReactNode {
  const { code, settings, committee, tables, wallKey, wallIsOpen, isDebriefed } = useDesk();
  const give = useGive();
  const key = useHandOver("wall", code, wallKey);
  const hasBegun = tables.some(({ beat }) => beat !== null);
  const scenario = t(`scenario.${settings.scenario}.name`);
  const audience = t(`desk:open.audiences.${settings.audience}`);
  return (
    <header className="desk-head">
      <div>
        <ScreenHeading>{t("desk:head.room", { code })}</ScreenHeading>
        <p className="small soft">{t("desk:head.about", { scenario, audience })}</p>
      </div>
      <div className="row">
        {wallIsOpen && <span className="small soft">{t("desk:head.wallOpen")}</span>}
        <a className="button" href={fragmentOf({ page: "wall", code, key })} target="_blank" rel="noreferrer">
          {t("desk:head.wall")}
        </a>
        {committee !== undefined && (
          <Button
            onPress={() => void give({ type: "leaveForCommittee" }).then(() => backToConsole(committee.code))}
          >
            {t("desk:head.console")}
          </Button>
        )}
        <a className="button" href={`#${KIT}`} target="_blank" rel="noreferrer">
          {t("page.kit")}
        </a>
        {hasBegun && !isDebriefed && (
          <AskButton
            button={t("desk:head.end")}
            title={t("desk:head.endAsk")}
            yes={t("desk:head.endYes")}
            look="danger"
            onYes={() => void give({ type: "endNow" })}
          >
            <p>{t("desk:head.endNote")}</p>
          </AskButton>
        )}
      </div>
    </header>
  );
}
