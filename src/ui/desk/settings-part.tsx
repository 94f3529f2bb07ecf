import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { type Manner, PaceChoice, ShownChoice, TalkChoice } from "./manner-choices.tsx";
import { useDesk, useGive } from "./use-desk.ts";

export function SettingsPart(): ReactNode {
  const give = useGive();
  const { settings, isDebriefed } = useDesk();
  if (isDebriefed) return null;
  const { pace, talk, forecasts, marks } = settings;
  const manner: Manner = { pace, talk, forecasts, marks };
  const change = (some: Partial<Manner>): void => void give({ type: "change", ...manner, ...some });
  return (
    <Disclosure level={2} title={t("desk:settings.heading")}>
      <div className="stack">
        <p className="small soft">{t("desk:settings.note")}</p>
        <PaceChoice manner={manner} onChange={change} />
        <TalkChoice manner={manner} onChange={change} />
        <ShownChoice manner={manner} onChange={change} />
      </div>
    </Disclosure>
  );
}
