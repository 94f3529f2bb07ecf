/** Connection faults found by `npm run fuzz`. Each of them once left a page with wrong data. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeStage } from "../../src/tools/fuzz/host-jobs.ts";
import type { NewsInput } from "../../src/tools/fuzz/news-inputs.ts";
import { playNews } from "../../src/tools/fuzz/news-job.ts";

/** The globals that a case replaces. They are restored, because other test files run in the same thread. */
const REPLACED = ["fetch", "document", "addEventListener", "removeEventListener", "BroadcastChannel"];

beforeAll(() => {
  for (const name of REPLACED) vi.stubGlobal(name, Reflect.get(globalThis, name));
});
afterAll(() => {
  vi.unstubAllGlobals();
  return closeStage();
});

const CASES: Readonly<Record<string, NewsInput>> = {
  "news of a table that come twice are told once (seed a, case 39)": {
    of: "room",
    mishaps: [{ type: "none" }, { type: "none" }, { type: "twice" }],
  },
};

describe("after connection faults a page finally has the same data as the host", () => {
  test.each(Object.entries(CASES))("%s", async (_, input) => {
    expect(await playNews(input)).toEqual({ type: "sound" });
  });
});
