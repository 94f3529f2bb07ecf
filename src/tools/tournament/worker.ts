/** A thread of `npm run tournament`: plays one duel or one room at a time. */
import { parentPort, workerData } from "node:worker_threads";
import { playDuel } from "../../lab/tournament/duel.ts";
import { welfareOf } from "../../lab/tournament/welfare.ts";
import type { Answer, Job } from "./jobs.ts";

function answer(version: string, job: Job): Answer {
  switch (job.type) {
    case "duel":
      return { type: "duel", scores: playDuel(version, job.duel) };
    case "welfare":
      return { type: "welfare", welfare: welfareOf(version, job.table, job.level, job.games) };
  }
}

type Start = Readonly<{ mark: "fortieth-tournament"; version: string }>;

function isStart(data: unknown): data is Start {
  return typeof data === "object" && data !== null && "mark" in data && data.mark === "fortieth-tournament";
}

if (parentPort !== null && isStart(workerData)) {
  const port = parentPort;
  const { version } = workerData;
  port.on("message", (job: Job) => port.postMessage(answer(version, job)));
}
