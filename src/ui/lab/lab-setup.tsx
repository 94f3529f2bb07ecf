import { type ReactNode, useState } from "react";
import { number, t } from "../../client/i18n/index.ts";
import {
  changePlan,
  GAMES,
  type LabPlan,
  mostWorkers,
  SOURCES,
  type Source,
  startStudy,
} from "../../client/lab/lab.ts";
import { AUDIENCES, CLIMATES, SCENARIOS } from "../../client/setup/choices.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";
import { Select } from "../primitives/select.tsx";
import { ClausePicker } from "./clause-picker.tsx";
import { RunProgress } from "./run-progress.tsx";
import { useLabState } from "./use-lab.ts";

/** A form that chooses what to study, under which conditions, and in how many matches. */
export function LabSetup(): ReactNode {
  const plan = useLabState((lab) => lab.plan);
  const run = useLabState(({ outcomes }) => outcomes);
  const isRunning = run?.status === "running";
  return (
    <section className="lab-setup sheet stack no-print" aria-labelledby="lab-setup-heading">
      <h2 id="lab-setup-heading">{t("lab:setup.heading")}</h2>
      <SourceChoice source={plan.source} />
      <Conditions plan={plan} />
      <p className="small soft">{t("lab:setup.sameSeeds")}</p>
      <div className="lab-start stack">
        <Choices
          label={t("lab:setup.games")}
          look="pills"
          selected={String(plan.games)}
          onSelect={(id) => changePlan({ games: Number(id) })}
          choices={GAMES.map((count) => ({ id: String(count), name: number(count) }))}
        />
        <Button look="primary" isDisabled={isRunning} onPress={() => void startStudy("outcomes")}>
          {t("lab:setup.start", { count: plan.games })}
        </Button>
        {run !== null && <RunProgress run={run} />}
      </div>
    </section>
  );
}

function SourceChoice({ source }: Readonly<{ source: Source }>): ReactNode {
  const lent = useLabState((lab) => lab.lent);
  const [isPicking, setPicking] = useState(false);
  const shown = SOURCES.filter((id) => {
    if (id === "table") return lent !== null && lent.adopted === null;
    return id !== "adopted" || lent?.adopted != null;
  });
  const choose = (id: Source): void => {
    changePlan({ source: id });
    if (id === "built") setPicking(true);
  };
  return (
    <div className="stack">
      <Choices
        label={t("lab:setup.source")}
        selected={source}
        onSelect={choose}
        choices={shown.map((id) => ({
          id,
          name: t(`lab:source.${id}.name`),
        }))}
      />
      <p className="small soft" role="status">
        {t(`lab:source.${source}.text`)}
      </p>
      {source !== "played" && (
        <div>
          <Button size="small" onPress={() => setPicking(true)}>
            {t("lab:setup.change")}
          </Button>
        </div>
      )}
      {isPicking && <ClausePicker onClose={() => setPicking(false)} />}
    </div>
  );
}

function Conditions({ plan }: Readonly<{ plan: LabPlan }>): ReactNode {
  const most = mostWorkers();
  return (
    <fieldset className="lab-conditions">
      <legend className="field-label">{t("lab:setup.conditions")}</legend>
      <Select
        label={t("setup.steps.length")}
        selected={plan.scenario}
        onSelect={(scenario) => changePlan({ scenario })}
        items={SCENARIOS.map((id) => ({ id, text: t(`scenario.${id}.name`) }))}
      />
      <Select
        label={t("setup.climateLabel")}
        selected={plan.climate}
        onSelect={(climate) => changePlan({ climate })}
        items={CLIMATES.map((id) => ({ id, text: t(`climate.${id}.name`) }))}
      />
      <Select
        label={t("setup.roomLabel")}
        selected={plan.audience}
        onSelect={(audience) => changePlan({ audience })}
        items={AUDIENCES.map((id) => ({ id, text: t(`audience.${id}.name`) }))}
      />
      <Select
        label={t("lab:setup.workers", { most })}
        selected={String(plan.workers)}
        onSelect={(id) => changePlan({ workers: Number(id) })}
        items={Array.from({ length: most }, (_, i) => ({ id: String(i + 1), text: number(i + 1) }))}
      />
      {plan.source === "played" && (
        <Checkbox isSelected={plan.precedent} onChange={(precedent) => changePlan({ precedent })}>
          {t("setup.precedent")}
        </Checkbox>
      )}
    </fieldset>
  );
}
