import type { ReactNode } from "react";
import { byName } from "../../client/i18n/names.ts";
import { useTable } from "../hooks/stores.ts";
import { SearchSelect } from "../primitives/select.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { PersonMark } from "./person-mark.tsx";

type StateSelectProps = Readonly<{
  label: string;
  countries: readonly number[];
  selected: number;
  /** Size of the flags. */
  scale?: number;
  onSelect: (country: number) => void;
}>;

/** Chooses one of the possible states for an act, by typing. */
export function StateSelect({
  label,
  countries,
  selected,
  scale = 0.5,
  onSelect,
}: StateSelectProps): ReactNode {
  const { scenario, names } = useTable();
  const allowed = new Set(countries);
  return (
    <SearchSelect
      label={label}
      selected={String(selected)}
      onSelect={(id) => onSelect(Number(id))}
      items={byName(scenario)
        .filter((country) => allowed.has(country))
        .map((country) => ({
          id: String(country),
          text: names.country(country),
          icon: (
            <>
              <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={scale} />
              <PersonMark country={country} />
            </>
          ),
        }))}
    />
  );
}
