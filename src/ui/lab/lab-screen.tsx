import { type ReactNode, useEffect } from "react";
import "./lab.css";
import "./clauses.css";
import { t } from "../../client/i18n/index.ts";
import { clearMatchText } from "../../client/lab/lab.ts";
import { useGame } from "../hooks/stores.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { LabSetup } from "./lab-setup.tsx";
import { Comparison, PastRuns } from "./past-runs.tsx";
import { Prices } from "./prices.tsx";
import { RealForecast } from "./real-forecast.tsx";
import { Results } from "./results.tsx";

/** Simulates thousands of matches with one text, in the browser. */
export function LabScreen(): ReactNode {
  const isPlaying = useGame((game) => game.view !== null);
  useEffect(() => {
    if (!isPlaying) clearMatchText();
  }, [isPlaying]);
  // Loaded while the user sets up a study, so that the first chart does not have to wait.
  useEffect(() => void import("@observablehq/plot"), []);
  return (
    <ScreenFrame name="lab">
      <div className="stack">
        <ScreenHeading>{t("lab:heading")}</ScreenHeading>
        <p className="soft">{t("lab:lead")}</p>
      </div>
      <div className="lab-columns">
        <LabSetup />
        <div className="lab-results">
          <Results />
          <Prices />
          <Comparison />
          <PastRuns />
          <RealForecast />
        </div>
      </div>
    </ScreenFrame>
  );
}
