/** Repeats requests when the host asks the page to wait. */
import type { Refused } from "../../host/calls.ts";

type Waiting = Readonly<{
  /** Called before each wait. @param seconds its length */
  onWait: (seconds: number) => void;
  /** Ends the wait when it is aborted. */
  gone: AbortSignal;
}>;

/** Each page waits up to a third longer, so that a class does not come back all at once. */
const SPREAD = 1 / 3;

/** Repeats the request until the host no longer asks the page to wait. @returns the last answer */
export async function retryWhenLimited<A extends object>(
  ask: () => Promise<A | Refused>,
  { onWait, gone }: Waiting,
): Promise<A | Refused> {
  for (;;) {
    const answer = await ask();
    const seconds = "retryAfter" in answer ? answer.retryAfter : undefined;
    if (typeof seconds !== "number" || gone.aborted) return answer;
    const spread = Math.ceil(seconds * (1 + SPREAD * Math.random()));
    onWait(spread);
    await paused(1000 * spread, gone);
    if (gone.aborted) return answer;
  }
}

function paused(ms: number, gone: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    gone.addEventListener("abort", () => {
      clearTimeout(timer);
      done();
    });
  });
}
