/** How the browser tests set up a machine without browsers. Here, `apt-get` is a script that logs its arguments. */
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ensured } from "../../src/tools/browsers/find-browser.ts";
import { ensureFirefox, FIREFOX_VARIABLE } from "../../src/tools/browsers/find-firefox.ts";
import { ensureWebKit } from "../../src/tools/browsers/find-webkit.ts";
import { temporaryFolder } from "../support/folder.ts";

const isLinux = process.platform === "linux";
const parent = temporaryFolder();
/** The only folder in PATH. */
let folder = "";

/** Puts an executable shell script with this name in the PATH. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function asked(): readonly string[] {
  return readFileSync(join(folder, "asked"), "utf8").trim().split("\n");
}

/** Loads the module afresh, because it remembers whether it has updated the package lists. */
async function installer(): Promise<(packages: readonly string[], isPossible?: boolean) => void> {
  vi.resetModules();
  return (await import("../../src/tools/browsers/debian.ts")).installOnDebian;
}

beforeEach(() => {
  folder = mkdtempSync(join(parent, "path-"));
  vi.stubEnv("PATH", folder);
  vi.stubEnv(FIREFOX_VARIABLE, "");
  vi.spyOn(console, "log").mockReturnValue();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test.runIf(isLinux)("a missing Firefox is installed, and then found", async () => {
  const installOnDebian = await installer();
  const firefox = join(folder, "firefox-esr");
  program("apt-get", `echo "$@" >> ${folder}/asked\n/bin/ln -sf /bin/true ${firefox}`);
  expect(ensureFirefox(() => installOnDebian(["firefox-esr"], true))).toBe(firefox);
  expect(asked()).toEqual(["update", "install -y --no-install-recommends firefox-esr"]);
});

test.runIf(isLinux)("the package lists are updated once for all browsers", async () => {
  const installOnDebian = await installer();
  program("apt-get", `echo "$@" >> ${folder}/asked`);
  installOnDebian(["firefox-esr"], true);
  installOnDebian(["webkit2gtk-driver", "xvfb"], true);
  expect(asked()).toEqual([
    "update",
    "install -y --no-install-recommends firefox-esr",
    "install -y --no-install-recommends webkit2gtk-driver xvfb",
  ]);
});

test.runIf(isLinux)("if the installation fails, the browser is missing and nothing is thrown", async () => {
  const installOnDebian = await installer();
  program("apt-get", "exit 100");
  expect(ensureFirefox(() => installOnDebian(["firefox-esr"], true))).toBeNull();
  expect(ensureWebKit(() => installOnDebian(["webkit2gtk-driver"], true))).toBeNull();
});

test.runIf(isLinux)("a user who may not install packages does not try", async () => {
  const installOnDebian = await installer();
  program("apt-get", `echo "$@" >> ${folder}/asked`);
  installOnDebian(["firefox-esr"], false);
  expect(() => asked()).toThrow("ENOENT");
});

test("an installed browser is not installed again", () => {
  const install = vi.fn();
  expect(ensured({ name: "Firefox", find: () => "/usr/bin/firefox", install })).toBe("/usr/bin/firefox");
  expect(install).not.toHaveBeenCalled();
});

test.runIf(isLinux)("WebKit needs its WebDriver and a display as well as the browser", () => {
  const install = vi.fn();
  program("WebKitWebDriver", "exit 0");
  expect(ensureWebKit(install)).toBeNull();
  expect(install).toHaveBeenCalledOnce();
});
