/** Repeats a request when the host asks the page to wait, for as long as the page is open. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Refused } from "../../client/host/calls.ts";
import { retryWhenLimited } from "../../client/sessions/room/retry-when-limited.ts";

type Patience = Readonly<{
  /** Number of seconds that the page waits before it repeats the request; null if it is not waiting. */
  seconds: number | null;
  /** Returns null if the user has left the page, or if the page has sent another request in the meantime. */
  ask: <A extends object>(question: () => Promise<A | Refused>) => Promise<A | Refused | null>;
}>;

export function usePatience(): Patience {
  const [seconds, setSeconds] = useState<number | null>(null);
  const asking = useRef(new AbortController());
  useEffect(() => () => asking.current.abort(), []);
  const ask = useCallback(async <A extends object>(question: () => Promise<A | Refused>) => {
    asking.current.abort();
    asking.current = new AbortController();
    const gone = asking.current.signal;
    const answer = await retryWhenLimited(question, { onWait: setSeconds, gone });
    if (gone.aborted) return null;
    setSeconds(null);
    return answer;
  }, []);
  return { seconds, ask };
}
