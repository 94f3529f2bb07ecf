/** Talks under a changed number: a thread of its own, for a module is loaded once in a thread. */
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
