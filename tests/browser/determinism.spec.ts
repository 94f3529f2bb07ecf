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
import { freePort, serveDist } from "../../src/tools/serve-dist.ts";
import { readHashes } from "../golden/hashes.ts";
import { expectClean, watch } from "../support/browser/fixtures.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** Beside the results of tests, so that it is neither shipped nor committed. */
const BUILT = join(ROOT, "test-results", "determinism");
/** For busy machines: seconds are enough on a free one. */
const PATIENCE_MS = 120_000;
/** Where the page puts its hashes when all is played. */
const OUTPUT = "output";

let server: Awaited<ReturnType<typeof serveDist>>;

test.describe.configure({ timeout: PATIENCE_MS });

test.beforeAll(async () => {
  await build({
    configFile: join(ROOT, "vite.config.ts"),
    root: join(ROOT, "tests/golden/page"),
    publicDir: false,
    logLevel: "warn",
    build: { outDir: BUILT, emptyOutDir: true },
  });
  server = await serveDist(await freePort(), BUILT);
});

test.afterAll(() => server.close());

test("contents, matches and studies have in Chromium the hashes they have in Node", async ({
  page,
  context,
}) => {
  const seen = watch(context, new URL(server.local).host);
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(server.local);
  const text = await page.locator(OUTPUT).textContent();
  expect(JSON.parse(text ?? "")).toEqual(readHashes());
  expectClean(seen);
});

test("contents, matches and studies have in Firefox the hashes they have in Node", async () => {
  const executablePath = findFirefox() ?? "";
  test.skip(executablePath === "", NO_FIREFOX);
  const firefox = await launch({ browser: "firefox", executablePath });
  try {
    const page = await firefox.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(server.local);
    const output = await page.waitForSelector(OUTPUT);
    const text = await output?.evaluate((element) => element.textContent);
    expect(JSON.parse(text ?? "")).toEqual(readHashes());
  } finally {
    await firefox.close();
  }
});
