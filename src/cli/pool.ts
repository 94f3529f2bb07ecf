/** Hands jobs to worker threads and returns the answers in the order of the jobs. */
import { Worker } from "node:worker_threads";

export type WorkerPool = Readonly<{
  /** The worker's file and its start data. */
  file: URL;
  start: unknown;
  threads: number;
}>;

export async function runJobs<Job, Answer>(
  { file, start, threads }: WorkerPool,
  jobs: readonly Job[],
  onDone: (done: number) => void,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  let done = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (next < jobs.length) {
      const number = next++;
      const job = jobs[number];
      if (job !== undefined) answers[number] = await ask<Job, Answer>(worker, job);
      onDone(++done);
    }
  };
  const workers = Array.from(
    { length: Math.min(threads, jobs.length) },
    () => new Worker(file, { workerData: start }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}

function ask<Job, Answer>(worker: Worker, job: Job): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const answered = (answer: Answer): void => {
      worker.off("error", reject);
      resolve(answer);
    };
    worker.once("message", answered);
    worker.once("error", reject);
    worker.postMessage(job);
  });
}
