import { join } from "node:path";
import base from "../../playwright.config.ts";

const ROOT = join(import.meta.dirname, "../..");

/** `npm run shots` runs no tests: it saves pictures of every screen in the folder `shots`, for review by eye. */
export default {
  ...base,
  testDir: ".",
  testMatch: "*.shots.ts",
  outputDir: join(ROOT, "test-results"),
  webServer: { ...base.webServer, cwd: ROOT },
};
