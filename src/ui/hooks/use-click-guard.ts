import { useEffect, useState } from "react";

/** A second press within this time, in ms, is taken as part of a double click and does not close the next beat. */
export const REST_MS = 450;

/** True if a beat or a question has only just opened, so that a press cannot be meant for it. */
export function useClickGuard(step: number | string | null): boolean {
  const [rested, setRested] = useState(step);
  useEffect(() => {
    const timer = setTimeout(() => setRested(step), REST_MS);
    return () => clearTimeout(timer);
  }, [step]);
  return rested !== step;
}
