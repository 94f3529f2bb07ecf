/** Finds a Firefox that starts, or installs one. If neither works, the Firefox tests are skipped and say why. */
import { join } from "node:path";
import { installOnDebian } from "./debian.ts";
import { ensured, onPath, programFolders, starts } from "./find-browser.ts";

/** Set this variable to the path of a Firefox to use only that one. */
export const FIREFOX_VARIABLE = "FORTIETH_FIREFOX";
const NAMES = ["firefox", "firefox-esr"];
const MAC = "/Applications/Firefox.app/Contents/MacOS/firefox";
const WINDOWS = "Mozilla Firefox\\firefox.exe";

/** The reason that skipped tests give. */
export const NO_FIREFOX =
  "No Firefox was found and none could be installed, so nothing was tested in it. " +
  `Install Firefox (Debian: apt-get install firefox-esr), or set ${FIREFOX_VARIABLE} to its path.`;

/** The path in the environment variable, or null if it is not set. */
function named(): string | null {
  const path = process.env[FIREFOX_VARIABLE] ?? "";
  return path === "" ? null : path;
}

/** The path of an installed Firefox that starts, or null. */
export function findFirefox(): string | null {
  const path = named();
  if (path !== null) return starts(path) ? path : null;
  const places = [...onPath(NAMES), MAC, ...programFolders().map((folder) => join(folder, WINDOWS))];
  return places.find(starts) ?? null;
}

/** The path of a Firefox that starts, installed if missing, or null if that is impossible. */
export function ensureFirefox(install = () => installOnDebian(["firefox-esr"])): string | null {
  if (named() !== null) return findFirefox();
  return ensured({ name: "Firefox", find: findFirefox, install });
}
