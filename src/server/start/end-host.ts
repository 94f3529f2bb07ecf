/**
 * Ends a process that serves rooms: at once if nothing is going on, otherwise when the last lesson or meeting has
 * ended.
 */
import type { Administration } from "../administration/administration.ts";
import { startMessages } from "./messages.ts";

const LOOK_MS = 1000;

/**
 * npm passes Ctrl+C on to a process that has already received it from the terminal. Signals within this time count as
 * one.
 */
const SAME_MS = 1000;

/**
 * Ends at SIGINT or SIGTERM, after waiting for lessons and meetings. A second signal ends at once.
 * @param mostMs the maximum wait
 */
export function endOnSignal(administration: Administration, mostMs: number, end: () => void): void {
  let toldAt: number | null = null;
  let look: ReturnType<typeof setInterval> | undefined;
  const leaveWhenOver = (since: number): void => {
    if (isOver(administration, since, mostMs)) leave();
  };
  const onSignal = (): void => {
    const now = performance.now();
    if (toldAt === null) {
      toldAt = now;
      administration.ending.begin("signal");
      const { lessons, meetings } = administration.inUse();
      if (lessons + meetings > 0) console.log(startMessages.waits(lessons, meetings));
      look = setInterval(() => leaveWhenOver(now), LOOK_MS);
      leaveWhenOver(now);
    } else if (now - toldAt >= SAME_MS) leave();
  };
  const leave = (): void => {
    clearInterval(look);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    end();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

function isOver({ inUse }: Administration, since: number, mostMs: number): boolean {
  const { lessons, meetings } = inUse();
  return lessons + meetings === 0 || performance.now() - since >= mostMs;
}
