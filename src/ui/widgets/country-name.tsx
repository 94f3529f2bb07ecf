import type { ReactNode } from "react";
import { countryName } from "../../client/i18n/names.ts";
import { FlagIcon } from "./flag-icon.tsx";
import { MarkBadge } from "./mark-badge.tsx";

type CountryNameProps = Readonly<{
  iso3: string;
  scale?: number;
  /** Whether the data about this state is sourced or modelled. */
  mark?: "sourced" | "modelled";
}>;

export function CountryName({ iso3, scale, mark }: CountryNameProps): ReactNode {
  return (
    <span className="country-name">
      <FlagIcon iso3={iso3} scale={scale ?? 0.5} />
      <span>{countryName(iso3)}</span>
      {mark !== undefined && <MarkBadge mark={mark} />}
    </span>
  );
}
