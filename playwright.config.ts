import { defineConfig } from "@playwright/test";
import { freePort } from "./src/server/start/ports.ts";
import { BUILD_VARIABLE } from "./src/server/start/serve-dist.ts";
import { DATA_VARIABLE } from "./src/server/store/open-store.ts";
import { CHROMIUM_VARIABLE, findChromium } from "./src/tools/browsers/find-chromium.ts";
import { copyOfBuild, emptyFolder } from "./src/tools/build/test-build.ts";
import { ENGLISH_ONLY } from "./tests/support/browser/english-only.ts";
import { PLAIN_HOST } from "./tests/support/browser/plain-http.ts";

// This file is read once more in every worker process: what it finds is handed on through the environment.
const { env } = process;
env[CHROMIUM_VARIABLE] ??= findChromium() ?? "";
env[BUILD_VARIABLE] ??= copyOfBuild();
env[DATA_VARIABLE] ??= emptyFolder("rooms");
env.FORTIETH_TEST_PORT ??= String(await freePort());
const executablePath = env[CHROMIUM_VARIABLE];
const port = env.FORTIETH_TEST_PORT;

const MINUTE = 60_000;

/** No sandbox: tests may run as root. The rest keeps Chromium itself from calling other hosts. */
const FLAGS = [
  "--no-sandbox",
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  testDir: "tests/browser",
  testIgnore:
    (env.FORTIETH_LANGUAGE ?? "en") === "en"
      ? []
      : Object.keys(ENGLISH_ONLY).map((name) => `**/${name}.spec.ts`),
  outputDir: "test-results",
  // The scripts of what a screen reader says.
  snapshotPathTemplate: "{testDir}/spoken/{arg}{ext}",
  workers: 2,
  fullyParallel: false,
  retries: 0,
  // For machines ten times as slow as one would think: what is there is seen at once, and a test that fails may take long.
  timeout: 30 * MINUTE,
  expect: { timeout: 2 * MINUTE },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    viewport: { width: 1366, height: 768 },
    // The page follows the browser, and so do the sentences that the tests look for (tests/support/browser/words.ts).
    locale: env.FORTIETH_LANGUAGE ?? "en-GB",
    actionTimeout: 2 * MINUTE,
    // A trace of every step costs a quarter of the time: `--trace on` where one is wanted.
    screenshot: "only-on-failure",
    launchOptions: { args: FLAGS, ...(executablePath === "" ? {} : { executablePath }) },
  },
  // The real build as `npm start` serves it: that of `npm test`, or a copy of what `npm run build` wrote last.
  webServer: {
    command: "node src/server/start/serve-dist.ts",
    port: Number(port),
    env: { PORT: port },
    reuseExistingServer: false,
    timeout: 5 * MINUTE,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
});
