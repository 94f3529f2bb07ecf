/** WebKitGTK, driven over WebDriver on a display of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "@playwright/test";
import { Builder, type WebDriver } from "selenium-webdriver";
import { freePort } from "../../../src/server/start/ports.ts";
import type { WebKit } from "../../../src/tools/browsers/find-webkit.ts";
import { STUDY_MS } from "./patience.ts";

export type Size = Readonly<{ width: number; height: number }>;
export type OpenWebKit = Readonly<{ driver: WebDriver; close: () => Promise<void> }>;

/** The size and depth of the display, which has room for the largest window that a test asks for. */
const SCREEN = "1400x1300x24";
/** The toolbar of an ordinary window makes it at least 447 pixels wide; a popup has no toolbar. */
const POPUP = "popup,toolbar=no,location=no,menubar=no";

/** Opens a page whose viewport has this size. Closing it also ends the browser, the driver and the display. */
export async function openWebKit(webkit: WebKit, size: Size): Promise<OpenWebKit> {
  const display = await startDisplay(webkit.display);
  const server = await startServer(webkit.driver, display.name);
  const stop = (): void => {
    server.stop();
    display.stop();
  };
  try {
    const driver = await startBrowser(webkit.browser, server.url);
    await openPopup(driver, size);
    const close = (): Promise<void> => driver.quit().finally(stop);
    return { driver, close };
  } catch (error) {
    stop();
    throw error;
  }
}

type Server = Readonly<{ url: string; stop: () => void }>;

async function startServer(command: string, display: string): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, DISPLAY: display };
  const child = spawn(command, [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore" });
  await expect(async () => expect((await fetch(`${url}/status`)).ok).toBe(true)).toPass();
  return { url, stop: () => void child.kill() };
}

/** Xvfb takes the first free display and writes its number to the given file descriptor. */
async function startDisplay(command: string): Promise<Readonly<{ name: string; stop: () => void }>> {
  const args = ["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "ignore"] });
  const [number] = (await once(child.stdout, "data")) as [Buffer];
  return { name: `:${number.toString().trim()}`, stop: () => void child.kill() };
}

async function startBrowser(binary: string, server: string): Promise<WebDriver> {
  const args = ["--automation", "--javascript-can-open-windows-automatically=true"];
  const driver = await new Builder()
    .usingServer(server)
    .withCapabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary, args } })
    .build();
  await driver.manage().setTimeouts({ script: STUDY_MS, pageLoad: STUDY_MS });
  return driver;
}

async function openPopup(driver: WebDriver, { width, height }: Size): Promise<void> {
  const first = await driver.getWindowHandle();
  const features = `${POPUP},width=${width},height=${height}`;
  await driver.executeScript("window.open('about:blank', 'page', arguments[0])", features);
  const popup = (await driver.getAllWindowHandles()).find((handle) => handle !== first);
  if (popup === undefined) throw new Error("WebKit opened no window.");
  await driver.switchTo().window(popup);
  await driver.manage().window().setRect({ x: 0, y: 0, width, height });
}
