/** Plays talks with one number changed, in a thread of its own, because a thread loads a module only once. */
import { Worker } from "node:worker_threads";
import type { Talks } from "../talks.ts";
import type { ChangeJob, ChangeStart } from "./jobs.ts";

export function changedTalks(version: string, job: ChangeJob): Promise<readonly Talks[]> {
  const start: ChangeStart = { mark: "fortieth-change", version, job };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./change-worker.ts", import.meta.url), { workerData: start });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
