/** Finds a Firefox that runs; it is never installed, for the game's tests can do without one. */
import { join } from "node:path";
import { onPath, programFolders, starts } from "./find-browser.ts";

/** Set to the path of a Firefox to use that one and no other. */
export const FIREFOX_VARIABLE = "FORTIETH_FIREFOX";
const NAMES = ["firefox", "firefox-esr"];
const MAC = "/Applications/Firefox.app/Contents/MacOS/firefox";
const WINDOWS = "Mozilla Firefox\\firefox.exe";

/** The line that tells a reader of the tests what was not looked at. */
export const NO_FIREFOX =
  "No Firefox was found: determinism was checked in Node and Chromium alone. " +
  `Install Firefox (Debian: apt-get install firefox-esr), or set ${FIREFOX_VARIABLE} to its path.`;

/** The path of a Firefox that is here and starts, or null. */
export function findFirefox(): string | null {
  const named = process.env[FIREFOX_VARIABLE];
  if (named !== undefined && named !== "") return starts(named) ? named : null;
  const places = [...onPath(NAMES), MAC, ...programFolders().map((folder) => join(folder, WINDOWS))];
  return places.find(starts) ?? null;
}
