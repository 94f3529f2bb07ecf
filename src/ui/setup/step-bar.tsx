import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { seedProblem } from "../../client/setup/seeds.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { type Plan, STEPS, type Step, setupOf } from "./plan.ts";

type StepHeadProps = Readonly<{ step: Step; onStep: (step: Step) => void }>;

export function StepHead({ step, onStep }: StepHeadProps): ReactNode {
  const now = STEPS.indexOf(step);
  return (
    <ol className="steps" aria-label={t("setup.step", { step: now + 1, steps: STEPS.length })}>
      {STEPS.map((id, at) => (
        <li key={id} className="step" aria-current={id === step ? "step" : undefined} data-done={at < now}>
          <Button look="quiet" size="small" isDisabled={at > now} onPress={() => onStep(id)}>
            <span className="step-number" aria-hidden="true">
              {at + 1}
            </span>
            {t(`setup.steps.${id}`)}
          </Button>
        </li>
      ))}
    </ol>
  );
}

type StepFeetProps = Readonly<{ plan: Plan; step: Step; onStep: (step: Step) => void }>;

export function StepFeet({ plan, step, onStep }: StepFeetProps): ReactNode {
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1];
  return (
    <div className="setup-feet">
      <Button onPress={() => (before === undefined ? showScreen("start") : onStep(before))}>
        {t("common.back")}
      </Button>
      {plan.iso3 !== "" && <p className="setup-summary soft">{summary(plan)}</p>}
      {after === undefined ? (
        <BeginButton plan={plan} />
      ) : (
        <Button
          look="primary"
          isDisabled={step === "table" && seedProblem(plan.seed) !== null}
          onPress={() => onStep(after)}
        >
          {t("common.next")}
        </Button>
      )}
    </div>
  );
}

function BeginButton({ plan }: Readonly<{ plan: Plan }>): ReactNode {
  const shelf = useMatchFiles();
  const begin = async (): Promise<void> => {
    await shelf.startMatch(setupOf(plan), plan.iso3);
    // If several people share the device, each player's mandate is shown only after a curtain.
    showScreen(plan.shared.some((seat) => seat !== plan.iso3) ? "match" : "briefing");
  };
  return (
    <Button look="primary" isDisabled={plan.iso3 === ""} onPress={() => void begin()}>
      {t("setup.begin")}
    </Button>
  );
}

function summary({ iso3, scenario, level, climate }: Plan): string {
  return t("setup.summary", {
    state: countryName(iso3),
    scenario: t(`scenario.${scenario}.name`),
    level: t(`level.${level}.name`),
    climate: t(`climate.${climate}.name`),
  });
}
