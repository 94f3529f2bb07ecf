import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { AUDIENCES, CLIMATES, LEVELS } from "../../client/setup/choices.ts";
import { RIVALS } from "../../client/setup/rivals.ts";
import { freshSeed, SEED_LENGTH, seedProblem, todaysSeed } from "../../client/setup/seeds.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { Choices } from "../primitives/choices.tsx";
import { TextField } from "../primitives/text-field.tsx";
import type { StepProps } from "./plan.ts";

/** The settings of the table: how well the other delegations bargain, the climate, the audience, and the seed. */
export function TableStep({ plan, onChange }: StepProps): ReactNode {
  return (
    <section className="table-step" aria-labelledby="table-heading">
      <h2 id="table-heading" tabIndex={-1}>
        {t("setup.tableHeading")}
      </h2>
      <div className="table-choices">
        <div className="table-room">
          <LevelChoice plan={plan} onChange={onChange} />
          <RivalsChoice plan={plan} onChange={onChange} />
        </div>
        <Choices
          label={t("setup.climateLabel")}
          selected={plan.climate}
          onSelect={(climate) => onChange({ climate })}
          choices={CLIMATES.map((id) => ({
            id,
            name: t(`climate.${id}.name`),
            text: t(`climate.${id}.text`),
          }))}
        />
        <div className="table-room">
          <Choices
            label={t("setup.roomLabel")}
            selected={plan.audience}
            onSelect={(audience) => onChange({ audience })}
            choices={AUDIENCES.map((id) => ({
              id,
              name: t(`audience.${id}.name`),
              text: t(`audience.${id}.text`),
            }))}
          />
          <SeedField plan={plan} onChange={onChange} />
          <PrecedentChoice plan={plan} onChange={onChange} />
        </div>
      </div>
    </section>
  );
}

export function LevelChoice({ plan, onChange }: StepProps): ReactNode {
  return (
    <Choices
      label={t("setup.levelLabel")}
      selected={String(plan.level)}
      onSelect={(id) => onChange({ level: LEVELS.find((level) => String(level) === id) ?? plan.level })}
      choices={LEVELS.map((id) => ({
        id: String(id),
        name: t(`level.${id}.name`),
        text: t(`level.${id}.text`),
      }))}
    />
  );
}

export function RivalsChoice({ plan, onChange }: StepProps): ReactNode {
  return (
    <Choices
      label={t("setup.rivalsLabel")}
      selected={String(plan.rivals)}
      onSelect={(id) => onChange({ rivals: RIVALS.find((count) => String(count) === id) ?? 0 })}
      choices={RIVALS.map((count) => ({
        id: String(count),
        name: t(`setup.rivals.${count}.name`),
        text: t(`setup.rivals.${count}.text`),
      }))}
    />
  );
}

export function PrecedentChoice({ plan, onChange }: StepProps): ReactNode {
  return (
    <Checkbox isSelected={plan.precedent} onChange={(precedent) => onChange({ precedent })}>
      {t("setup.precedent")}
    </Checkbox>
  );
}

export function SeedField({ plan, onChange }: StepProps): ReactNode {
  const problem = seedProblem(plan.seed);
  return (
    <div className="seed">
      <TextField
        label={t("setup.seedLabel")}
        hint={t("setup.seedHint")}
        value={plan.seed}
        onChange={(seed) => onChange({ seed })}
        maxLength={SEED_LENGTH}
        error={problem === null ? null : t(`setup.${problem}`)}
      />
      <div className="row">
        <Button size="small" onPress={() => onChange({ seed: todaysSeed() })}>
          {t("setup.seedToday")}
        </Button>
        <Button size="small" onPress={() => onChange({ seed: freshSeed() })}>
          {t("setup.seedRandom")}
        </Button>
      </div>
    </div>
  );
}
