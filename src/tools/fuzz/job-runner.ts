/**
 * Gives jobs to a thread, with a time limit for each. A thread that hangs or crashes is replaced; one that cannot even
 * start ends the command, because no job would ever be answered.
 */
import { Worker } from "node:worker_threads";
import { UsageError } from "../../cli/program.ts";
import { fuzzMessages } from "./messages.ts";
import type { ThreadJob } from "./thread-job.ts";
import { MARK, READY } from "./thread-worker.ts";
import { type Answer, fault } from "./verdict.ts";

/** A file of a few megabytes should not need more memory. */
const MEMORY = { maxOldGenerationSizeMb: 1_500 };

const LEAVE_MS = 3_000;

export type JobRunner = Readonly<{ run: (job: ThreadJob) => Promise<Answer>; close: () => Promise<void> }>;

const THREAD = new URL("./thread-worker.ts", import.meta.url);

/**
 * @param patience how long a job, or the start of the thread, may take in real time, in ms
 * @throws UsageError from `run` if the thread cannot start
 */
export function openRunner(patience: number, thread = THREAD): JobRunner {
  let hired = hire(thread, patience);
  return {
    run: async (job) => {
      const why = await hired.failed;
      if (why !== null) throw new UsageError(fuzzMessages.noThread(why.split("\n", 1).join("")));
      const answer = await asked(hired.worker, job, patience);
      if (typeof answer !== "string") return answer;
      await hired.worker.terminate();
      hired = hire(thread, patience);
      return { ending: fault(answer), ms: patience };
    },
    close: async () => {
      const { worker, failed } = hired;
      const leaving = (await failed) === null ? left(worker) : null;
      await Promise.race([leaving, new Promise((done) => setTimeout(done, LEAVE_MS).unref())]);
      await worker.terminate();
    },
  };
}

/** Asks the thread to remove its temporary files, and waits until it ends. */
function left(worker: Worker): Promise<unknown> {
  worker.postMessage("close");
  return new Promise((done) => worker.once("exit", done));
}

/** A thread, and why it could not start; null once it has. */
type Hired = Readonly<{ worker: Worker; failed: Promise<string | null> }>;

function hire(thread: URL, patience: number): Hired {
  const worker = new Worker(thread, { workerData: MARK, resourceLimits: MEMORY });
  const failed = heard<typeof READY>(worker, patience).then((word) => (word === READY ? null : word));
  return { worker, failed };
}

/** The answer to a job, or the reason why there was none. */
function asked(worker: Worker, job: ThreadJob, patience: number): Promise<Answer | string> {
  worker.postMessage(job);
  return heard<Answer>(worker, patience);
}

/** The next word of a thread, or the reason why there was none. */
function heard<Word>(worker: Worker, patience: number): Promise<Word | string> {
  return new Promise((done) => {
    const onError = (error: unknown): void => ended(fuzzMessages.thrown(String(error)));
    const onExit = (code: number): void => ended(fuzzMessages.exitCode(code));
    const timer = setTimeout(() => ended(fuzzMessages.hangs(patience / 1000)), patience);
    const ended = (word: Word | string): void => {
      clearTimeout(timer);
      worker.off("message", ended).off("error", onError).off("exit", onExit);
      done(word);
    };
    worker.once("message", ended).once("error", onError).once("exit", onExit);
  });
}
