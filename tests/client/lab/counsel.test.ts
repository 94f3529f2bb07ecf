import { expect, test } from "vitest";
import { aboutOf, askCounsel, counselStore, stopCounsel } from "../../../src/client/lab/counsel.ts";
import type { Counsel, Lab } from "../../../src/lab/worker-client.ts";
import type { MatchRecord } from "../../../src/match/types.ts";

const RECORD = { hash: "00" } as MatchRecord;

/** A lab whose answers come from the test. */
function byHand() {
  let settle: (told: readonly Counsel[]) => void = () => {};
  let isClosed = false;
  const lab = {
    counsel: (_record, _seat, _hidden, onProgress) => {
      onProgress?.(1, 9);
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
    close: () => {
      isClosed = true;
    },
  } as Partial<Lab> as Lab;
  return { open: () => lab, settle: (told: readonly Counsel[]) => settle(told), isClosed: () => isClosed };
}

test("stopping counsel ends its worker and forgets the request, whatever answers still arrive", async () => {
  const lab = byHand();
  const asked = askCounsel(RECORD, "KEN", [], lab.open);
  expect(counselStore.getState()).toMatchObject({
    about: aboutOf(RECORD, "KEN"),
    told: "pending",
    done: 1,
    of: 9,
  });
  stopCounsel();
  expect(lab.isClosed()).toBe(true);
  lab.settle([]);
  await asked;
  expect(counselStore.getState()).toMatchObject({ about: "", told: [] });
});

test("counsel can be asked for again after a stop", async () => {
  const lab = byHand();
  const asked = askCounsel(RECORD, "KEN", [], lab.open);
  lab.settle([]);
  await asked;
  expect(counselStore.getState()).toMatchObject({ about: aboutOf(RECORD, "KEN"), told: [] });
  stopCounsel();
});
