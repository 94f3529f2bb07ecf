/** Unit and browser tests as steps, each in its quick and its long part. */
import { freePort } from "../../server/start/ports.ts";
import { BUILD_VARIABLE } from "../../server/start/serve-dist.ts";
import { CHROMIUM_VARIABLE, ensureChromium } from "../browsers/find-chromium.ts";
import { ensureFirefox } from "../browsers/find-firefox.ts";
import { ensureWebKit } from "../browsers/find-webkit.ts";
import { emptyBuild } from "../build/test-build.ts";
import { type Part, PLAYWRIGHT_ARGUMENTS, VITEST_ARGUMENTS } from "./parts.ts";
import { playwrightTally, reportPath, vitestTally } from "./reports.ts";
import { FAILED, node, PASSED, type Step, type Tally } from "./steps.ts";

async function vitest(part: Part): Promise<Tally> {
  const path = reportPath("vitest");
  const code = await node([
    "node_modules/vitest/vitest.mjs",
    "run",
    "--allowOnly=false",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${path}`,
    ...VITEST_ARGUMENTS[part],
  ]);
  return vitestTally(code, path);
}

const UNIT_TESTS: Readonly<Record<Part, string>> = {
  quick: "unit, property and golden tests",
  long: "long unit, property and golden tests",
};

export function unitTests(part: Part): Step {
  return { name: UNIT_TESTS[part], run: () => vitest(part) };
}

/** @param language the page's and the tests', with the tests that can run in it (tests/support/browser/english-only.ts) */
async function playwright(part: Part, built: string, language = ""): Promise<Tally> {
  const chromium = ensureChromium();
  if (chromium === null) return FAILED;
  // Tests of a browser that cannot be installed are skipped and say why. All tests in WebKit are long.
  ensureFirefox();
  if (part === "long") ensureWebKit();
  const path = reportPath("playwright");
  const code = await node(
    [
      "node_modules/@playwright/test/cli.js",
      "test",
      "--forbid-only",
      "--reporter=list,json",
      ...PLAYWRIGHT_ARGUMENTS[part],
    ],
    {
      [CHROMIUM_VARIABLE]: chromium,
      [BUILD_VARIABLE]: built,
      PLAYWRIGHT_JSON_OUTPUT_NAME: path,
      FORTIETH_TEST_PORT: String(await freePort()),
      ...(language === "" ? {} : { FORTIETH_LANGUAGE: language }),
    },
  );
  return playwrightTally(code, path);
}

/** Builds the game into an existing folder. */
async function buildInto(folder: string): Promise<boolean> {
  const into = ["--outDir", folder, "--emptyOutDir"];
  return (await node(["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", ...into])) === 0;
}

const BROWSER_TESTS: Readonly<Record<Part, string>> = {
  quick: "browser tests",
  long: "long browser tests",
};

/**
 * Makes a build, then runs the browser tests on it; the long part also runs the quick ones in French. Without a build they
 * count as failed: an old one is never tested.
 */
export function buildAndBrowserTests(part: Part): readonly Step[] {
  const built = emptyBuild();
  let isBuilt = false;
  const build: Step = {
    name: "build",
    run: async () => {
      isBuilt = await buildInto(built);
      return isBuilt ? PASSED : FAILED;
    },
  };
  const browser = (name: string, which: Part, language = ""): Step => ({
    name,
    run: async () => {
      if (isBuilt) return playwright(which, built, language);
      console.error("There is no build to test.");
      return FAILED;
    },
  });
  const french = part === "long" ? [browser("browser tests in French", "quick", "fr")] : [];
  return [build, browser(BROWSER_TESTS[part], part), ...french];
}
