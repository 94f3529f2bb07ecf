/** Measures a job by the time of this thread, however busy the machine is. Anything it throws is a fault. */
import { type Answer, type Ending, fault } from "./ending.ts";
import { fuzzWords } from "./messages.ts";

export async function timed(play: () => Ending | Promise<Ending>): Promise<Answer> {
  const before = process.threadCpuUsage();
  const ending = await settled(play);
  const { user, system } = process.threadCpuUsage(before);
  return { ending, ms: (user + system) / 1000 };
}

async function settled(play: () => Ending | Promise<Ending>): Promise<Ending> {
  try {
    return await play();
  } catch (error) {
    return fault(fuzzWords.thrown(error instanceof Error ? (error.stack ?? "") : String(error)));
  }
}
