import { defineConfig } from "@playwright/test";
import { CHROMIUM_VARIABLE, findChromium } from "./src/tools/find-chromium.ts";
import { freePort } from "./src/tools/serve-dist.ts";
import { PLAIN_HOST } from "./tests/support/browser/plain-http.ts";

// This file is read once more in every worker process: what it finds is handed on through the environment.
const { env } = process;
env[CHROMIUM_VARIABLE] ??= findChromium() ?? "";
env.FORTIETH_TEST_PORT ??= String(await freePort());
const executablePath = env[CHROMIUM_VARIABLE];
const port = env.FORTIETH_TEST_PORT;

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
  outputDir: "test-results",
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  // Patience for busy machines; what is there is seen at once.
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: "chromium",
    viewport: { width: 1366, height: 768 },
    locale: "en-GB",
    // A control that cannot be used says so soon; what takes its time is waited for by name.
    actionTimeout: 10_000,
    // A trace of every step costs a quarter of the time: `--trace on` where one is wanted.
    screenshot: "only-on-failure",
    launchOptions: { args: FLAGS, ...(executablePath === "" ? {} : { executablePath }) },
  },
  // The real build as `npm start` serves it; run `npm run build` first when calling Playwright by hand.
  webServer: {
    command: "node src/tools/serve-dist.ts",
    port: Number(port),
    env: { PORT: port },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
});
