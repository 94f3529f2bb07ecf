/** Finds a Chromium that runs, installs one, or says what to do. */
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { installOnDebian, tryRun } from "./debian.ts";
import { ensured, onPath, programFolders, starts } from "./find-browser.ts";

/** Set this variable to the path of a Chromium or Chrome to use that browser. */
export const CHROMIUM_VARIABLE = "FORTIETH_CHROMIUM";
const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const ADVICE =
  "No Chromium was found and none could be installed: install Chromium or Chrome " +
  `(Debian: apt-get install chromium), or set ${CHROMIUM_VARIABLE} to its path.`;

/** All paths where a browser might be, best first. */
function candidates(): string[] {
  const { env } = process;
  const onWindows = programFolders().flatMap((base) => WINDOWS.map((path) => join(base, path)));
  const wanted = [env[CHROMIUM_VARIABLE], env.CHROME_BIN].filter((path) => path !== undefined);
  return [...wanted, "/usr/bin/chromium", ...onPath(NAMES), ...MAC, ...onWindows, chromium.executablePath()];
}

/** The path of an installed Chromium that starts, or null. */
export function findChromium(): string | null {
  return candidates().find(starts) ?? null;
}

function install(): void {
  installOnDebian(["chromium", "fonts-liberation"]);
  if (findChromium() === null) tryRun("npx", ["playwright", "install", "chromium"]);
}

/** The path of a Chromium that starts, installed if missing. Null after printing what to do. */
export function ensureChromium(): string | null {
  const path = ensured({ name: "Chromium", find: findChromium, install });
  if (path === null) console.error(ADVICE);
  return path;
}

if (import.meta.main) {
  const path = ensureChromium();
  if (path === null) process.exit(1);
  console.log(path);
}
