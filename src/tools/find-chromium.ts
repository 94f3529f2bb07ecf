/** Finds a Chromium that runs, or installs one, or says what to do. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { onPath, programFolders, starts } from "./find-browser.ts";

/** Set to the path of a Chromium or Chrome to use that one. */
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

/** Every place to look, the likeliest and the most wanted first. */
function candidates(): string[] {
  const { env } = process;
  const onWindows = programFolders().flatMap((base) => WINDOWS.map((path) => join(base, path)));
  const wanted = [env[CHROMIUM_VARIABLE], env.CHROME_BIN].filter((path) => path !== undefined);
  return [...wanted, "/usr/bin/chromium", ...onPath(NAMES), ...MAC, ...onWindows, chromium.executablePath()];
}

/** The path of a Chromium that is here and starts, or null. */
export function findChromium(): string | null {
  return candidates().find(starts) ?? null;
}

function tryRun(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(" ")}`);
  try {
    execFileSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  } catch {
    console.log(`${command} did not succeed`);
  }
}

function installOnDebian(): void {
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) return;
  process.env.DEBIAN_FRONTEND = "noninteractive";
  tryRun("apt-get", ["update"]);
  tryRun("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]);
}

/** The path of a Chromium that starts, installed on the way if need be, or null after saying what to do. */
export function ensureChromium(): string | null {
  const found = findChromium();
  if (found !== null) return found;
  console.log("No Chromium here yet: installing one for the browser tests.");
  installOnDebian();
  if (findChromium() === null) tryRun("npx", ["playwright", "install", "chromium"]);
  const installed = findChromium();
  if (installed === null) console.error(ADVICE);
  return installed;
}

if (import.meta.main) {
  const path = ensureChromium();
  if (path === null) process.exit(1);
  console.log(path);
}
