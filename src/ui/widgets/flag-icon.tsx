import type { CSSProperties, ReactNode } from "react";
import sheet from "../../../assets/flags/positions.json";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";

const PLACES: Readonly<Record<string, readonly number[]>> = sheet.at;

/** Whether the sheet has a flag for this code. */
export function hasFlag(iso3: string): boolean {
  return Object.hasOwn(PLACES, iso3);
}

/** The properties that cut a flag from the sheet. */
export function flagStyle(iso3: string, scale: number): Readonly<Record<string, string>> {
  const [x = 0, y = 0] = PLACES[iso3] ?? [];
  return {
    "--x": String(x),
    "--y": String(y),
    "--scale": String(scale),
    "--sheet-width": `${sheet.width}px`,
    "--sheet-height": `${sheet.height}px`,
  };
}

type FlagIconProps = Readonly<{
  iso3: string;
  /** At scale 1 the flag is 40 by 30 pixels. */
  scale?: number;
  /** True if no name is beside the flag, so that screen readers read it out. */
  isAlone?: boolean;
}>;

/** A state's flag, cut from a single sheet with all flags. Observers and other bodies without one get nothing. */
export function FlagIcon({ iso3, scale = 0.6, isAlone }: FlagIconProps): ReactNode {
  if (!hasFlag(iso3)) return null;
  const style = flagStyle(iso3, scale) as CSSProperties;
  const size = scale > 1 ? "large" : "small";
  if (isAlone !== true) return <span className="flag" data-size={size} style={style} aria-hidden="true" />;
  return (
    <span
      className="flag"
      data-size={size}
      style={style}
      role="img"
      aria-label={t("country.flag", { country: countryName(iso3) })}
    />
  );
}
