/** Finds WebKitGTK, Safari's engine on Linux, or installs it. If neither works, the WebKit tests are skipped and say why. */
import { existsSync, globSync } from "node:fs";
import { installOnDebian } from "./debian.ts";
import { ensured, onPath } from "./find-browser.ts";

const PACKAGES = ["webkit2gtk-driver", "xvfb"];
/** The library folders of Debian and Fedora. */
const BROWSERS = ["/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/libexec/webkit2gtk-4.1/MiniBrowser"];

/** The reason that skipped tests give. */
export const NO_WEBKIT =
  "No WebKit was found and none could be installed, so nothing was tested in it. " +
  `Install WebKitGTK, its WebDriver and Xvfb (Debian: apt-get install ${PACKAGES.join(" ")}).`;

/** Paths of the WebDriver server, the browser it drives, and a virtual display. */
export type WebKit = Readonly<{ driver: string; browser: string; display: string }>;

/**
 * The driver, the browser and the display, or null if one is missing. None of them starts without a display, so their
 * files only have to exist.
 */
export function findWebKit(): WebKit | null {
  const driver = onPath(["WebKitWebDriver"]).find(existsSync);
  const display = onPath(["Xvfb"]).find(existsSync);
  const [browser] = globSync(BROWSERS);
  if (driver === undefined || display === undefined || browser === undefined) return null;
  return { driver, browser, display };
}

/** WebKitGTK, installed if missing, or null if that is impossible. */
export function ensureWebKit(install = () => installOnDebian(PACKAGES)): WebKit | null {
  return ensured({ name: "WebKit", find: findWebKit, install });
}
