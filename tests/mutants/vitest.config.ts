import { defineConfig, mergeConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { AREA, AREA_VARIABLE, AREAS } from "../../src/tools/mutants/areas.ts";
import { LONG_FILES } from "../../src/tools/suites/parts.ts";
import usual from "../../vitest.config.ts";

/** Runs the tests of one area for `npm run mutants`, without the long ones. */
const area = AREAS.find((name) => name === process.env[AREA_VARIABLE]) ?? "rules";

/** A run stops at the first failing test, so the quick files go first. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = (file: TestSpecification): number =>
      this.ctx.cache.getTestSpecificationResult(file)?.duration ?? 0;
    return files.toSorted((a, b) => cost(a) - cost(b));
  }
}

export default mergeConfig(
  { ...usual, test: { ...usual.test, include: [] } },
  defineConfig({
    test: {
      include: [...AREA[area].tests],
      exclude: [LONG_FILES],
      sequence: { sequencer: QuickestFirst },
    },
  }),
);
