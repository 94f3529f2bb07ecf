import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import { MOST_INVITED, targetsOf } from "../../client/sessions/single-device/spoken-acts.ts";
import type { FieldsProps } from "./abroad-props.ts";
import { EnterButton, StateField } from "./said-fields.tsx";

/** A task force gets an extra field while it can invite more states. */
export function ForceFields({ shown, kind, seat, onEnter }: FieldsProps): ReactNode {
  const { scenario } = shown;
  const [chosen, choose] = useState<readonly string[]>([]);
  const possible = targetsOf(shown, kind, seat);
  const ids = byName(scenario)
    .filter((place) => possible.includes(place))
    .map((place) => scenario.countries[place]?.iso3 ?? "");
  const stillPossible = chosen.filter((id) => ids.includes(id));
  const picked = stillPossible.length === 0 ? ids.slice(0, 1) : stillPossible;
  const fields = picked.length < MOST_INVITED ? [...picked, ""] : picked;
  const places = picked.map((id) => scenario.countries.findIndex(({ iso3 }) => iso3 === id));
  const pick = (at: number, id: string): void => {
    const next = [...picked];
    next[at] = id;
    choose([...new Set(next.filter((one) => one !== ""))]);
  };
  return (
    <>
      {fields.map((id, at) => (
        <StateField
          key={`${String(at)}-${id}`}
          label={t(at === 0 ? "clerk:said.whom" : "clerk:said.alsoWhom")}
          states={ids}
          selected={id}
          onSelect={(next) => pick(at, next)}
        />
      ))}
      <EnterButton
        onPress={picked.length === 0 ? null : () => onEnter({ type: "formTaskForce", with: places })}
      />
    </>
  );
}
