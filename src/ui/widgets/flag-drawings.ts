/** Vector drawings of flags, which stay sharp at any size: for paper, and for the few large flags of the page. */
import drawings from "../../../assets/flags/drawings.json";

const DRAWINGS: Readonly<Record<string, string>> = drawings;

/** The address of an image of the flag, with an aspect ratio of 4:3. */
export function flagAddress(iso3: string): string {
  return `data:image/svg+xml,${encodeURIComponent(DRAWINGS[iso3] ?? "")}`;
}
