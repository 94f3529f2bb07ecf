/**
 * The determinism suite of `tests/golden` in real browsers: built as the game is built, from the same code, and
 * held to the hashes that Node is held to. Firefox where it is installed, over WebDriver BiDi: Playwright's own
 * driver does not work with an unpatched Firefox.
 */
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";
import { launch } from "puppeteer-core";
import { build } from "vite";
import { findFirefox, NO_FIREFOX } from "../../src/tools/find-firefox.ts";
import { freePort } from "../../src/tools/ports.ts";
import { serveDist } from "../../src/tools/serve-dist.ts";
import { emptyBuild } from "../../src/tools/test-build.ts";
import { readHashes } from "../golden/hashes.ts";
import { expectClean, watch } from "../support/browser/fixtures.ts";
import { STUDY_MS } from "../support/browser/patience.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** Where the page puts its hashes when all is played. */
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
