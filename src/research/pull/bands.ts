/**
 * How much a clause's price depends on a design choice: the pull of the text on ratification (MODEL §3.10, [D]). The
 * same study is played with 0, ½, 1 and 2 times that pull, in a thread each, because a thread loads a module once.
 */
import { Worker } from "node:worker_threads";
import type { PriceList } from "../../lab/study/price-tags.ts";
import type { Study } from "../../lab/study/study.ts";
import type { PullJob } from "./job.ts";

export const FACTORS = [0, 0.5, 1, 2] as const;

export function pricesAt(version: string, study: Study, factor: number): Promise<PriceList> {
  const job: PullJob = { mark: "fortieth-pull", version, study, factor };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: job });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
