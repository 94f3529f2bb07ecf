import { type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { changePlan, PRICE_GAMES, type Run, scenarioOfPlan, startStudy } from "../../client/lab/lab.ts";
import { type Measure, pricesOfPart } from "../../client/lab/lab-figures.ts";
import { studyJson } from "../../client/lab/provenance.ts";
import { runText } from "../../client/sentences/lab-words.ts";
import { Button } from "../primitives/button.tsx";
import { Choices, Toggles } from "../primitives/choices.tsx";
import { LabKey } from "./lab-key.tsx";
import { PriceFigure } from "./price-figure.tsx";
import { RunProgress } from "./run-progress.tsx";
import { saveFile } from "./save-file.ts";
import { RunContext, useLabState } from "./use-lab.ts";

const TITLE_ID = "fortieth-prices-section";
const SHOWN_MEASURES: readonly Measure[] = ["parties", "months", "rights", "cooperation", "abuse"];

/** The effect of every clause, measured by changing it alone under the same seeds. */
export function Prices(): ReactNode {
  const run = useLabState(({ prices }) => prices);
  return (
    <div className="lab-prices">
      <section className="sheet stack no-print" aria-labelledby={TITLE_ID}>
        <h2 id={TITLE_ID}>{t("lab:prices.heading")}</h2>
        <p>{t("lab:prices.lead")}</p>
        <LabKey terms={["average", "pull", "cooperation", "abuse"]} />
        <PriceStart />
        {run !== null && <RunProgress run={run} />}
      </section>
      {run !== null && <PriceResults run={run} />}
    </div>
  );
}

function PriceStart(): ReactNode {
  const plan = useLabState((lab) => lab.plan);
  const isRunning = useLabState(({ prices }) => prices?.status === "running");
  const { articles } = scenarioOfPlan(plan);
  const flips = articles.reduce((sum, { alternatives }) => sum + alternatives.length - 1, 0);
  const games = plan.priceGames;
  return (
    <div className="row-between">
      <Choices
        label={t("lab:prices.games")}
        look="pills"
        selected={String(games)}
        onSelect={(id) => changePlan({ priceGames: Number(id) })}
        choices={PRICE_GAMES.map((count) => ({ id: String(count), name: number(count) }))}
      />
      <div className="stack">
        <p className="small soft numbers">
          {t("lab:prices.count", {
            flips,
            games,
            matches: (flips + 1) * games,
          })}
        </p>
        <Button look="primary" isDisabled={isRunning} onPress={() => void startStudy("prices")}>
          {t("lab:prices.start")}
        </Button>
      </div>
    </div>
  );
}

function PriceResults({ run: latest }: Readonly<{ run: Run }>): ReactNode {
  const run = useDeferredValue(latest);
  const [measure, setMeasure] = useState<Measure>("parties");
  const prices = useMemo(() => pricesOfPart(run.study, run.part), [run.study, run.part]);
  if (prices === null || prices.games < 2) return null;
  return (
    <RunContext value={run}>
      <div className="row-between">
        <p className="soft">{t("lab:prices.text", { text: runText(run, prices.games) })}</p>
        <Button
          size="small"
          isDisabled={run.status === "running"}
          onPress={() => saveFile("fortieth-prices.json", "application/json", studyJson(run))}
        >
          {t("lab:figure.json")}
        </Button>
      </div>
      <div className="row no-print">
        <span>{t("lab:prices.sortBy")}</span>
        <Toggles
          label={t("lab:prices.sortBy")}
          selected={measure}
          onSelect={setMeasure}
          items={SHOWN_MEASURES.map((id) => ({ id, text: t(`lab:prices.measure.${id}`) }))}
        />
      </div>
      <PriceFigure run={run} prices={prices} measure={measure} />
    </RunContext>
  );
}
