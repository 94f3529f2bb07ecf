import type { ReactNode } from "react";
import { scenarioOf } from "../../client/game/library.ts";
import { list, t } from "../../client/i18n/index.ts";
import { SCENARIOS } from "../../client/setup/choices.ts";
import type { ScenarioId } from "../../engine/state/scenario.ts";
import { Choices } from "../primitives/choices.tsx";
import { ofLength, type StepProps } from "./plan.ts";

export function LengthStep({ plan, onChange }: StepProps): ReactNode {
  return (
    <section className="stack" aria-labelledby="length-heading">
      <h2 id="length-heading" tabIndex={-1}>
        {t("setup.scenarioHeading")}
      </h2>
      <p className="soft">{t("setup.scenarioNote")}</p>
      <Choices
        label={t("setup.scenarioHeading")}
        isLabelHidden
        look="cards"
        selected={plan.scenario}
        onSelect={(scenario) => onChange(ofLength(scenario))}
        choices={SCENARIOS.map((id) => ({ id, name: <CardHead id={id} />, text: <CardText id={id} /> }))}
      />
    </section>
  );
}

function CardHead({ id }: Readonly<{ id: ScenarioId }>): ReactNode {
  return (
    <span className="length-head">
      <span className="length-name">{t(`scenario.${id}.name`)}</span>
      <span className="length-time">{t(`scenario.${id}.time`)}</span>
    </span>
  );
}

function CardText({ id }: Readonly<{ id: ScenarioId }>): ReactNode {
  const { articles, rounds, seasons } = scenarioOf(id, "young");
  return (
    <span className="length-text">
      <span>{t(`scenario.${id}.text`)}</span>
      <span className="length-figures">
        {list([
          t("setup.articles", { count: articles.length }),
          t("setup.rounds", { count: rounds - 1 }),
          t("setup.seasons", { count: seasons }),
        ])}
      </span>
    </span>
  );
}
