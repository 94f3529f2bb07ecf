/** A thread of `npm run validate`. It does one job at a time with the unchanged code. */
import { parentPort, workerData } from "node:worker_threads";
import { type ProductHistory, readProductHistory } from "../../history/product-history.ts";
import { playCapitals } from "../capitals.ts";
import { testTreaty } from "../leave-one-out.ts";
import { readMoreHistory } from "../more-history.ts";
import { testOldTreaty } from "../older-treaties.ts";
import { playTalks } from "../talks.ts";
import { deletionVote } from "../votes.ts";
import { changedTalks } from "./change-pool.ts";
import type { Answer, Job } from "./jobs.ts";

let history: ProductHistory | null = null;

async function answer(version: string, job: Job): Promise<Answer> {
  switch (job.type) {
    case "talks":
      return { type: "talks", talks: playTalks(version, job.plan, job.range) };
    case "capitals":
      return { type: "capitals", capitals: playCapitals(version, job.range) };
    case "deletions": {
      const [from, to] = job.range;
      const tallies = Array.from({ length: to - from }, (_, n) => deletionVote(version, from + n));
      return { type: "deletions", tallies };
    }
    case "treaty": {
      history ??= readProductHistory();
      return { type: "treaty", result: testTreaty(job.treaty, history.pasts, history.region) };
    }
    case "older": {
      history ??= readProductHistory();
      const { pasts } = history;
      return { type: "older", results: readMoreHistory().map((old) => testOldTreaty(old, pasts)) };
    }
    case "change":
      return { type: "change", talks: await changedTalks(version, job) };
  }
}

type Start = Readonly<{ mark: "fortieth-validate"; version: string }>;

function isStart(data: unknown): data is Start {
  return typeof data === "object" && data !== null && "mark" in data && data.mark === "fortieth-validate";
}

if (parentPort !== null && isStart(workerData)) {
  const port = parentPort;
  const { version } = workerData;
  port.on("message", (job: Job) => {
    answer(version, job).then(
      (done) => port.postMessage(done),
      (error: unknown) =>
        setImmediate(() => {
          throw error;
        }),
    );
  });
}
