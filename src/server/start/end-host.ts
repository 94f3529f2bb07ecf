/** How a process that serves rooms ends: at once where nothing is going on in them, otherwise when the last lesson and meeting are over. */
import type { Administration } from "../administration/administration.ts";
import { serveWords } from "./messages.ts";

const LOOK_MS = 1000;

/** npm passes a terminal's Ctrl+C on to a process that has received it already: both count once. */
const SAME_MS = 1000;

/**
 * Ends when SIGINT or SIGTERM comes, or waits for lessons and meetings first. A second signal ends at once.
 * @param mostMs how long it waits at most
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
      if (lessons + meetings > 0) console.log(serveWords.waits(lessons, meetings));
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
