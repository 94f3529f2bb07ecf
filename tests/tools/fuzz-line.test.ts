/** Connection faults found by `npm run fuzz` that once left a page with wrong data. */
import { afterAll, describe, expect, test } from "vitest";
import { closeStage } from "../../src/tools/fuzz/host-jobs.ts";
import type { NewsInput } from "../../src/tools/fuzz/line-inputs.ts";
import { playNews } from "../../src/tools/fuzz/line-job.ts";

afterAll(closeStage);

const CASES: Readonly<Record<string, NewsInput>> = {
  "news of a table that come twice are told once (seed a, case 39)": {
    of: "room",
    mishaps: [{ type: "none" }, { type: "none" }, { type: "twice" }],
  },
};

describe("a page whose line has mishaps knows in the end what the host knows", () => {
  test.each(Object.entries(CASES))("%s", async (_, input) => {
    expect(await playNews(input)).toEqual({ type: "sound" });
  });
});
