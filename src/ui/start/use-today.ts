import { useSyncExternalStore } from "react";
import { todaysSeed } from "../../client/setup/seeds.ts";

const MINUTE_MS = 60_000;

/** The day by this computer's clock: a page that is open past midnight comes to the next one. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, todaysSeed);
}

function subscribe(look: () => void): () => void {
  const clock = setInterval(look, MINUTE_MS);
  // A page in the background is not called every minute.
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(clock);
    document.removeEventListener("visibilitychange", look);
  };
}
