/** Whole seconds left on a clock that the host has set. The seconds are counted on this device. */
import { useEffect, useState } from "react";
import type { Clock } from "../../room/message.ts";

const SECOND_MS = 1000;

/** Returns null if there is no clock. @param skew how far the host's clock is ahead, in ms */
export function useLeft(clock: Clock | null, skew: number): number | null {
  const [now, setNow] = useState(() => Date.now());
  const isRunning = clock !== null && clock.until !== null;
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  if (clock === null) return null;
  const left = clock.until === null ? (clock.left ?? 0) : clock.until - (now + skew);
  return Math.max(0, Math.ceil(left / SECOND_MS));
}

/** @example 125 → "2:05" */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
