import type { ReactNode } from "react";
import { byName } from "../../client/i18n/names.ts";
import { peopleFirst } from "../../client/selectors/negotiation/people.ts";
import { useTable } from "../hooks/stores.ts";
import { type Item, SearchSelect } from "../primitives/select.tsx";
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
export function StateSelect({ label, countries, selected, scale, onSelect }: StateSelectProps): ReactNode {
  const items = useStateItems(countries, scale);
  return (
    <SearchSelect
      label={label}
      selected={String(selected)}
      onSelect={(id) => onSelect(Number(id))}
      items={items}
    />
  );
}

/** States to choose from, by name; those that other people play are marked and come first. */
export function useStateItems(countries: readonly number[], scale = 0.5): readonly Item<string>[] {
  const { scenario, names, own } = useTable();
  const allowed = new Set(countries);
  const listed = byName(scenario).filter((country) => allowed.has(country));
  return peopleFirst(own, listed).map((country) => ({
    id: String(country),
    text: names.country(country),
    icon: (
      <>
        <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={scale} />
        <PersonMark country={country} />
      </>
    ),
  }));
}
