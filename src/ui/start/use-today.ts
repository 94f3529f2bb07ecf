import { useSyncExternalStore } from "react";
import { todaysSeed } from "../../client/setup/seeds.ts";

const MINUTE_MS = 60_000;

/** Today's date by this computer's clock. A page left open past midnight switches to the next day. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, todaysSeed);
}

function subscribe(look: () => void): () => void {
  const clock = setInterval(look, MINUTE_MS);
  // Timers in a background page do not run every minute.
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(clock);
    document.removeEventListener("visibilitychange", look);
  };
}
