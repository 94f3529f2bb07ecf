/**
 * Measures a job by the processor time of this thread, however busy the machine is. An exception in the job is a
 * fault.
 */

import { fuzzMessages } from "./messages.ts";
import { type Answer, fault, type Verdict } from "./verdict.ts";

export async function timed(play: () => Verdict | Promise<Verdict>): Promise<Answer> {
  const before = process.threadCpuUsage();
  const ending = await settled(play);
  const { user, system } = process.threadCpuUsage(before);
  return { ending, ms: (user + system) / 1000 };
}

async function settled(play: () => Verdict | Promise<Verdict>): Promise<Verdict> {
  try {
    return await play();
  } catch (error) {
    return fault(fuzzMessages.thrown(error instanceof Error ? (error.stack ?? "") : String(error)));
  }
}
