import { defineConfig, mergeConfig } from "vitest/config";
import { AREA, AREA_VARIABLE, AREAS } from "../../src/tools/mutants/areas.ts";
import { LONG_FILES } from "../../src/tools/suites/parts.ts";
import usual from "../../vitest.config.ts";

/** Runs the tests of one area for `npm run mutants`, without the long ones. */
const area = AREAS.find((name) => name === process.env[AREA_VARIABLE]) ?? "rules";

export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [] } },
  defineConfig({ test: { include: [...AREA[area].tests], exclude: [LONG_FILES] } }),
);
