/** A study that is stopped keeps its matches, and gets its bands for exactly these. */
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { loadWording, t } from "../../../src/client/i18n/index.ts";
import { changePlan, labStore, type Run, startStudy, stopStudy } from "../../../src/client/lab/lab.ts";
import { dropWorkers } from "../../../src/client/lab/lab-workers.ts";
import { comparable, pairLines, pairSize } from "../../../src/client/lab/pairs.ts";
import { bandGames, PULLS, pullSummaries } from "../../../src/client/lab/pull-bands.ts";
import { gamesOf, playPart } from "../../../src/lab/study/part.ts";
import type { StudyRequest } from "../../../src/lab/study-worker.ts";
import { pullText } from "../../../src/ui/lab/pull-note.tsx";

await loadWording("lab");

/** Called with the number of the task, before a worker plays it. */
let onTask: (task: number) => void = () => undefined;
let tasks = 0;

/** Plays a task at once, as the page's worker does in its own thread. */
class HereWorker {
  onmessage: ((message: unknown) => void) | null = null;
  terminate(): void {}
  postMessage({ engineVersion, task: { study, kind, range } }: StudyRequest): void {
    onTask(++tasks);
    const part = playPart(engineVersion, study, kind, range);
    queueMicrotask(() => this.onmessage?.({ data: { ok: true, part } }));
  }
}

beforeEach(() => {
  vi.stubGlobal("Worker", HereWorker);
  dropWorkers();
  tasks = 0;
  onTask = () => undefined;
  changePlan({ scenario: "lesson", source: "real", games: 20, workers: 1 });
});

afterAll(() => {
  dropWorkers();
  vi.unstubAllGlobals();
  labStore.setState(labStore.getInitialState(), true);
});

const shown = (): Run => {
  const { outcomes } = labStore.getState();
  if (outcomes === null) throw new Error("no study was started");
  return outcomes;
};

/** Plays a study of 20 matches and stops it while a match is under way. */
async function playAndStopAt(match: number): Promise<Run> {
  tasks = 0;
  onTask = (task) => {
    if (task === match) stopStudy("outcomes");
  };
  await startStudy("outcomes");
  return shown();
}

test("a small study stops at the next match, and its bands count the matches that were played", async () => {
  const run = await playAndStopAt(3);
  expect([run.status, run.isWeighing, gamesOf(run.part), bandGames(run)]).toEqual(["stopped", false, 3, 3]);
  expect(pullSummaries(run)?.map(({ games }) => games)).toEqual(PULLS.map(() => 3));
});

test("two stopped studies are compared in pairs, with bands, over the matches that both have", async () => {
  const one = await playAndStopAt(5);
  changePlan({ source: "played" });
  changePlan({ source: "real" });
  const other = await playAndStopAt(3);
  expect(comparable(other, labStore.getState().past).map(({ id }) => id)).toContain(one.id);
  expect(pairSize(other, one)).toBe(3);
  for (const { pulled } of pairLines(other, one)) expect(pulled).toHaveLength(PULLS.length);
});

test("if the bands are stopped too, the figures say so and name no row", async () => {
  tasks = 0;
  onTask = (task) => {
    if (task === 3 || task === 5) stopStudy("outcomes");
  };
  await startStudy("outcomes");
  const run = shown();
  expect([run.status, run.isWeighing, run.bands]).toEqual(["stopped", false, []]);
  const said = pullText({ values: null, row: "Enough by month 48" }, run);
  expect(said).toContain(t("lab:pull.none"));
  expect(said).not.toContain("Enough by month 48");
});
