/**
 * Runs the determinism suite of `tests/golden` in real browsers. It is built from the same code as the game, in the
 * same way, and must give the same hashes as Node. Playwright can drive neither an unpatched Firefox nor WebKitGTK,
 * so Firefox is driven over WebDriver BiDi and WebKitGTK over WebDriver.
 */
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { launch } from "puppeteer-core";
import { By, until } from "selenium-webdriver";
import { build } from "vite";
import { freePort } from "../../src/server/start/ports.ts";
import { serveDist } from "../../src/server/start/serve-dist.ts";
import { findFirefox, NO_FIREFOX } from "../../src/tools/browsers/find-firefox.ts";
import { findWebKit, NO_WEBKIT } from "../../src/tools/browsers/find-webkit.ts";
import { emptyBuild } from "../../src/tools/build/test-build.ts";
import { readHashes } from "../golden/hashes.ts";
import { expectClean, watch } from "../support/browser/fixtures.ts";
import { LONG } from "../support/browser/long.ts";
import { STUDY_MS } from "../support/browser/patience.ts";
import { openWebKit } from "../support/browser/webkit.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** The element where the page puts its hashes when everything has been played. */
const OUTPUT = "output";

let server: Awaited<ReturnType<typeof serveDist>>;

test.beforeAll(async () => {
  const outDir = emptyBuild();
  await build({
    configFile: join(ROOT, "vite.config.ts"),
    root: join(ROOT, "tests/golden/page"),
    publicDir: false,
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  });
  server = await serveDist(await freePort(), outDir);
});

test.afterAll(() => server.close());

test("contents, matches and studies have in Chromium the hashes they have in Node", async ({
  page,
  context,
}) => {
  const seen = watch(context, new URL(server.local).host);
  page.setDefaultTimeout(STUDY_MS);
  await page.goto(server.local);
  const text = await page.locator(OUTPUT).textContent();
  expect(JSON.parse(text ?? "")).toEqual(readHashes());
  expectClean(seen);
});

test("contents, matches and studies have in Firefox the hashes they have in Node", async () => {
  const executablePath = findFirefox() ?? "";
  test.skip(executablePath === "", NO_FIREFOX);
  const patience = { timeout: STUDY_MS, protocolTimeout: STUDY_MS };
  const firefox = await launch({ browser: "firefox", executablePath, ...patience });
  try {
    const page = await firefox.newPage();
    page.setDefaultTimeout(STUDY_MS);
    await page.goto(server.local);
    const output = await page.waitForSelector(OUTPUT);
    const text = await output?.evaluate((element) => element.textContent);
    expect(JSON.parse(text ?? "")).toEqual(readHashes());
  } finally {
    await firefox.close();
  }
});

test("contents, matches and studies have in WebKit the hashes they have in Node", { tag: LONG }, async () => {
  const found = findWebKit();
  test.skip(found === null, NO_WEBKIT);
  if (found === null) return;
  const webkit = await openWebKit(found, { width: 820, height: 1180 });
  try {
    await webkit.driver.get(server.local);
    const output = await webkit.driver.wait(until.elementLocated(By.css(OUTPUT)), STUDY_MS);
    expect(JSON.parse(await output.getText())).toEqual(readHashes());
  } finally {
    await webkit.close();
  }
});
