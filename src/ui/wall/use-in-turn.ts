import { useEffect, useState } from "react";
import { useUi } from "../hooks/stores.ts";

/** How long each person stays, in ms: long enough to read the sentence aloud. */
const STAYS_MS = 9000;

/**
 * One of so many after the other. Without motion, and while it is kept, only `turnTo` changes it. It also waits while a
 * scene plays, since no word beside a scene changes.
 */
export function useInTurn(count: number, isKept = false): readonly [number, (at: number) => void] {
  const [turned, turnTo] = useState(0);
  const mayMove = useUi((ui) => ui.motion === "full" && !ui.isPlaying);
  const isStill = !mayMove || isKept || count < 2;
  const at = turned < count ? turned : 0;
  useEffect(() => {
    if (isStill) return;
    const timer = setTimeout(() => turnTo((at + 1) % count), STAYS_MS);
    return () => clearTimeout(timer);
  }, [isStill, at, count]);
  return [at, turnTo];
}
