import type { ReactNode } from "react";
import { useTable } from "../hooks/stores.ts";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { PersonMark } from "./person-mark.tsx";

/** A state's flag and name, as an option in a list. */
export function FlaggedName({ country }: Readonly<{ country: number }>): ReactNode {
  const { scenario, names } = useTable();
  return (
    <span className="country-name">
      <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} />
      {names.country(country)}
      <PersonMark country={country} />
    </span>
  );
}
