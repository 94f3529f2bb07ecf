/** A thread of `npm run fuzz`: runs one command line at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { type CliJob, runJob } from "./cli-job.ts";

export const MARK = "fortieth-fuzz";

if (parentPort !== null && workerData === MARK) {
  const port = parentPort;
  port.on("message", (job: CliJob) => void runJob(job).then((answer) => port.postMessage(answer)));
}
