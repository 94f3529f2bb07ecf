/**
 * Runs studies on several cores in Node: it opens worker threads that run this same file and play one task at a time.
 * No other file of the lab uses Node.
 */
import { parentPort, Worker, workerData } from "node:worker_threads";
import { type Part, playPart } from "./study/part.ts";
import type { LabWorker, Task } from "./study/share-out.ts";

/** Distinguishes our threads from those of a test runner that loads this file in its own thread. */
const MARK = "fortieth-study";

type Start = Readonly<{ mark: typeof MARK; engineVersion: string }>;

export type Pool = Readonly<{ workers: readonly LabWorker[]; close: () => Promise<void> }>;

/** `close` ends the threads at once, even in the middle of a task. */
export function openPool(engineVersion: string, size: number): Pool {
  const start: Start = { mark: MARK, engineVersion };
  const workers = Array.from({ length: size }, () => new Worker(import.meta.filename, { workerData: start }));
  return {
    workers: workers.map(workerOf),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** If a thread throws, the study ends with its error. */
function workerOf(worker: Worker): LabWorker {
  const play = (task: Task): Promise<Part> =>
    new Promise((resolve, reject) => {
      const answered = (part: Part): void => {
        worker.off("error", reject);
        resolve(part);
      };
      worker.once("message", answered);
      worker.once("error", reject);
      worker.postMessage(task);
    });
  return { play };
}

function isStart(data: unknown): data is Start {
  return typeof data === "object" && data !== null && "mark" in data && data.mark === MARK;
}

if (parentPort !== null && isStart(workerData)) {
  const port = parentPort;
  const { engineVersion } = workerData;
  port.on("message", ({ study, kind, range }: Task) => {
    port.postMessage(playPart(engineVersion, study, kind, range));
  });
}
