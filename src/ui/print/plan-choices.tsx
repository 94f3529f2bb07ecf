import { type ReactNode, useState } from "react";
import type { PrintPlan } from "../../client/addresses/print-address.ts";
import { t } from "../../client/i18n/index.ts";
import { PAPERS, type Paper } from "../../client/print/print-plan.ts";
import { AUDIENCES, USUAL_PROCEDURE, usualClimate } from "../../client/setup/choices.ts";
import { MOST_DELEGATIONS, ROOM_SCENARIOS, withCount } from "../../client/setup/room-plan.ts";
import { SEED_LENGTH, seedProblem } from "../../client/setup/seeds.ts";
import { Checkbox } from "../primitives/checkbox.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";
import { TextField } from "../primitives/text-field.tsx";
import { SeatPicks } from "../widgets/seat-picks.tsx";
import { PaperChecks } from "./paper-checks.tsx";

type PlanChoicesProps = Readonly<{
  plan: PrintPlan;
  onChange: (change: Partial<PrintPlan>) => void;
  chosen: readonly Paper[];
  onChoose: (chosen: readonly Paper[]) => void;
}>;

/** Chooses the papers, the scenario, the delegations and the seed. */
export function PlanChoices({ plan, onChange, chosen, onChoose }: PlanChoicesProps): ReactNode {
  const { scenario, seats, audience, climate, pairs } = plan;
  return (
    <>
      <PaperChecks
        items={PAPERS.map((id) => ({ id, name: t(`print:papers.${id}`), note: t(`print:notes.${id}`) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      <Select
        label={t("desk:open.scenario")}
        items={ROOM_SCENARIOS.map((id) => ({ id, text: t(`desk:open.scenarios.${id}`) }))}
        selected={ROOM_SCENARIOS.find((id) => id === scenario) ?? "lesson"}
        onSelect={(id) => onChange({ scenario: id, climate: usualClimate(id) })}
      />
      <Select
        label={t("desk:open.audience")}
        items={AUDIENCES.map((id) => ({ id, text: t(`desk:open.audiences.${id}`) }))}
        selected={audience}
        onSelect={(id) => onChange({ audience: id })}
      />
      <NumberBox
        label={t("print:count")}
        value={seats.length}
        least={1}
        most={Math.max(MOST_DELEGATIONS, seats.length)}
        onChange={(count) => onChange({ seats: withCount(seats, scenario, count) })}
      />
      <SeatPicks
        room={{ scenario, audience, climate, procedure: USUAL_PROCEDURE, seats }}
        onChange={onChange}
      />
      <Checkbox isSelected={pairs} onChange={(isPaired) => onChange({ pairs: isPaired })}>
        {t("print:pairs")}
      </Checkbox>
      <SeedChoice seed={plan.seed} onChange={onChange} />
    </>
  );
}

type SeedChoiceProps = Pick<PlanChoicesProps, "onChange"> & Readonly<{ seed: string }>;

/** A seed counts only if it is valid. Without one there are no mandates, and the page says so. */
function SeedChoice({ seed, onChange }: SeedChoiceProps): ReactNode {
  const [typed, setTyped] = useState(seed);
  const change = (next: string): void => {
    setTyped(next);
    onChange({ seed: seedProblem(next) === null ? next.trim() : "" });
  };
  const problem = typed === "" ? null : seedProblem(typed);
  return (
    <TextField
      label={t("setup.seedLabel")}
      hint={t(seed === "" ? "print:noSeed" : "print:seedHint")}
      value={typed}
      onChange={change}
      maxLength={SEED_LENGTH}
      error={problem === null ? null : t(`setup.${problem}`)}
    />
  );
}
