import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { STEPS } from "../../client/setup/difficulty.ts";
import { Select } from "../primitives/select.tsx";

export const ANY = "any";

/** A difficulty, written as its number, or any. */
export type Wanted = string;

type ChoiceProps = Readonly<{ wanted: Wanted; onWant: (wanted: Wanted) => void }>;

/** Limits the list of seats to one difficulty. */
export function DifficultyChoice({ wanted, onWant }: ChoiceProps): ReactNode {
  const steps = STEPS.map((step) => ({ id: String(step), text: t(`difficulty.step.${step}`) }));
  return (
    <Select
      label={t("setup.difficultyLabel")}
      items={[{ id: ANY, text: t("setup.anyDifficulty") }, ...steps]}
      selected={wanted}
      onSelect={onWant}
    />
  );
}
