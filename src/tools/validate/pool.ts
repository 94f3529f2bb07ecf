/** Hands jobs to threads and gives the answers back in the order of the jobs, whoever did them. */
import { Worker } from "node:worker_threads";
import type { Answer, Job } from "./jobs.ts";

export async function runJobs(
  version: string,
  jobs: readonly Job[],
  threads: number,
  onDone: (done: number) => void,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  let done = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (next < jobs.length) {
      const number = next++;
      const job = jobs[number];
      if (job !== undefined) answers[number] = await ask(worker, job);
      onDone(++done);
    }
  };
  const workers = Array.from(
    { length: Math.min(threads, jobs.length) },
    () =>
      new Worker(new URL("./worker.ts", import.meta.url), {
        workerData: { mark: "fortieth-validate", version },
      }),
  );
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return answers;
}

function ask(worker: Worker, job: Job): Promise<Answer> {
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
