/** Flags for paper: drawn, so that they stay sharp at any size. */
import drawings from "../../../assets/flags/drawings.json";

const DRAWINGS: Readonly<Record<string, string>> = drawings;

/** Address of a picture of the flag, 4 by 3. */
export function flagAddress(iso3: string): string {
  return `data:image/svg+xml,${encodeURIComponent(DRAWINGS[iso3] ?? "")}`;
}
