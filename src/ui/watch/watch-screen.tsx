import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import { AUDIENCES, CLIMATES, SCENARIOS } from "../../client/setup/choices.ts";
import { seedProblem } from "../../client/setup/seeds.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { Select } from "../primitives/select.tsx";
import { firstPlan, ofLength, type Plan, setupOf } from "../setup/plan.ts";
import { LevelChoice, PrecedentChoice, SeedField } from "../setup/table-step.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";

/**
 * A match where all 193 seats are played by simulated delegations. The same seed gives the same match as on the
 * command line.
 */
export function WatchScreen(): ReactNode {
  const shelf = useMatchFiles();
  const [plan, setPlan] = useState<Plan>(firstPlan);
  const onChange = (change: Partial<Plan>): void => setPlan((before) => ({ ...before, ...change }));
  const go = async (): Promise<void> => {
    await shelf.watch(setupOf({ ...plan, iso3: "" }));
    showPanel("decide");
    showScreen("match");
  };
  return (
    <ScreenFrame name="watch">
      <ScreenHeading>{t("watch.heading")}</ScreenHeading>
      <p className="soft">{t("watch.lead")}</p>
      <div className="sheet watch-form">
        <WatchFields plan={plan} onChange={onChange} />
        <LevelChoice plan={plan} onChange={onChange} />
        <SeedField plan={plan} onChange={onChange} />
        <PrecedentChoice plan={plan} onChange={onChange} />
      </div>
      <div className="setup-feet">
        <Button onPress={() => showScreen("start")}>{t("common.back")}</Button>
        <p className="setup-summary small soft">{t("watch.whole")}</p>
        <Button look="primary" isDisabled={seedProblem(plan.seed) !== null} onPress={() => void go()}>
          {t("watch.go")}
        </Button>
      </div>
    </ScreenFrame>
  );
}

type FieldsProps = Readonly<{ plan: Plan; onChange: (change: Partial<Plan>) => void }>;

function WatchFields({ plan, onChange }: FieldsProps): ReactNode {
  return (
    <div className="watch-selects">
      <Select
        label={t("setup.steps.length")}
        selected={plan.scenario}
        onSelect={(scenario) => onChange(ofLength(scenario))}
        items={SCENARIOS.map((id) => ({ id, text: t(`scenario.${id}.name`) }))}
      />
      <Select
        label={t("setup.climateLabel")}
        selected={plan.climate}
        onSelect={(climate) => onChange({ climate })}
        items={CLIMATES.map((id) => ({ id, text: t(`climate.${id}.name`) }))}
      />
      <Select
        label={t("setup.roomLabel")}
        selected={plan.audience}
        onSelect={(audience) => onChange({ audience })}
        items={AUDIENCES.map((id) => ({ id, text: t(`audience.${id}.name`) }))}
      />
    </div>
  );
}
