import { useEffect, useState } from "react";
import { useRoom } from "../hooks/stores.ts";

const TICK_MS = 5000;

/** The host's time in ms since 1970, every five seconds: enough for what is said by the minute. */
export function useHostTime(): number {
  const skew = useRoom((room) => room.skew);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now + skew;
}
