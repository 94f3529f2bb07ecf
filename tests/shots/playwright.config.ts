import { join } from "node:path";
import base from "../../playwright.config.ts";

const ROOT = join(import.meta.dirname, "../..");

/** `npm run shots`: not tests, but pictures of everything for a review by eye, in the folder `shots`. */
export default {
  ...base,
  testDir: ".",
  testMatch: "*.shots.ts",
  outputDir: join(ROOT, "test-results"),
  webServer: { ...base.webServer, cwd: ROOT },
};
