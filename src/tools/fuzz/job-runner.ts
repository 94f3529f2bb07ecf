/** Gives jobs to a thread, with a time limit for each. A thread that hangs or crashes is replaced. */
import { Worker } from "node:worker_threads";
import { fuzzMessages } from "./messages.ts";
import type { ThreadJob } from "./thread-job.ts";
import { MARK } from "./thread-worker.ts";
import { type Answer, fault } from "./verdict.ts";

/** A file of a few megabytes should not need more memory. */
const MEMORY = { maxOldGenerationSizeMb: 1_500 };

const LEAVE_MS = 3_000;

export type JobRunner = Readonly<{ run: (job: ThreadJob) => Promise<Answer>; close: () => Promise<void> }>;

/** @param patience how long a job may take in real time, in ms */
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
    close: async () => {
      await Promise.race([left(worker), new Promise((done) => setTimeout(done, LEAVE_MS).unref())]);
      await worker.terminate();
    },
  };
}

/** Asks the thread to remove its temporary files, and waits until it ends. */
function left(worker: Worker): Promise<unknown> {
  worker.postMessage("close");
  return new Promise((done) => worker.once("exit", done));
}

function hired(): Worker {
  return new Worker(new URL("./thread-worker.ts", import.meta.url), {
    workerData: MARK,
    resourceLimits: MEMORY,
  });
}

/** The answer to a job, or the reason why there was none. */
function asked(worker: Worker, job: ThreadJob, patience: number): Promise<Answer | string> {
  return new Promise((done) => {
    const onError = (error: unknown): void => ended(fuzzMessages.thrown(String(error)));
    const onExit = (code: number): void => ended(fuzzMessages.exitCode(code));
    const timer = setTimeout(() => ended(fuzzMessages.hangs(patience / 1000)), patience);
    const ended = (answer: Answer | string): void => {
      clearTimeout(timer);
      worker.off("message", ended).off("error", onError).off("exit", onExit);
      done(answer);
    };
    worker.once("message", ended).once("error", onError).once("exit", onExit);
    worker.postMessage(job);
  });
}
