/** A thread of `npm run difficulty`. It plays the matches of one seat at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { measureSeat, type SeatJob } from "../measure.ts";

if (parentPort !== null && workerData === "fortieth-difficulty") {
  const port = parentPort;
  port.on("message", (job: SeatJob) => port.postMessage(measureSeat(job)));
}
