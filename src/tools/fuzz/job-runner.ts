/** Gives jobs to a thread and waits only so long for each: one that hangs or dies is replaced. */
import { Worker } from "node:worker_threads";
import type { CliJob } from "./cli-job.ts";
import { MARK } from "./cli-worker.ts";
import { type Answer, fault } from "./ending.ts";
import { fuzzWords } from "./messages.ts";

/** A file of some megabytes has no business filling more memory. */
const MEMORY = { maxOldGenerationSizeMb: 1_500 };

export type JobRunner = Readonly<{ run: (job: CliJob) => Promise<Answer>; close: () => Promise<void> }>;

/** @param patience how long a job may take by the clock on the wall, in ms */
export function openRunner(patience: number): JobRunner {
  let worker = hired();
  return {
    run: async (job) => {
      const answer = await asked(worker, job, patience);
      if (typeof answer !== "string") return answer;
      await worker.terminate();
      worker = hired();
      return { ending: fault(answer), ms: patience };
    },
    close: async () => void (await worker.terminate()),
  };
}

function hired(): Worker {
  return new Worker(new URL("./cli-worker.ts", import.meta.url), {
    workerData: MARK,
    resourceLimits: MEMORY,
  });
}

/** The answer, or why there was none. */
function asked(worker: Worker, job: CliJob, patience: number): Promise<Answer | string> {
  return new Promise((done) => {
    const onError = (error: unknown): void => ended(fuzzWords.thrown(String(error)));
    const onExit = (code: number): void => ended(fuzzWords.exitCode(code));
    const timer = setTimeout(() => ended(fuzzWords.hangs(patience / 1000)), patience);
    const ended = (answer: Answer | string): void => {
      clearTimeout(timer);
      worker.off("message", ended).off("error", onError).off("exit", onExit);
      done(answer);
    };
    worker.once("message", ended).once("error", onError).once("exit", onExit);
    worker.postMessage(job);
  });
}
