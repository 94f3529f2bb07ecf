/** A thread of `npm run fuzz`: runs one job at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { closeStage } from "./host-jobs.ts";
import { runThreadJob, type ThreadJob } from "./thread-job.ts";

export const MARK = "fortieth-fuzz";

/** The first word of a thread that has started. */
export const READY = "ready";

if (parentPort !== null && workerData === MARK) {
  const port = parentPort;
  port.on("message", (job: ThreadJob | "close") => {
    if (job === "close") void closeStage().then(() => port.close());
    else void runThreadJob(job).then((answer) => port.postMessage(answer));
  });
  port.postMessage(READY);
}
