import { type RefObject, useEffect, useRef, useState } from "react";
import { useUi } from "../hooks/stores.ts";

/** Time between two stamps, in ms. */
const EACH = 450;

export type Stamps<E extends Element> = Readonly<{
  /** The element that must be visible before the first stamp. */
  seen: RefObject<E | null>;
  /** Number of cases stamped so far. */
  fallen: number;
  isDone: boolean;
  /** Stamps all remaining cases at once. */
  finish: () => void;
}>;

/** Stamps the cases one by one once they are visible. If motion is turned off, all are stamped from the start. */
export function useStamps<E extends Element>(count: number): Stamps<E> {
  const isMoving = useUi((ui) => ui.motion === "full");
  const seen = useRef<E>(null);
  const [isSeen, setSeen] = useState(false);
  const [counted, setCounted] = useState(0);
  const fallen = isMoving ? Math.min(counted, count) : count;
  const finish = (): void => setCounted(count);
  useEffect(() => {
    const { current } = seen;
    if (current === null) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting === true) setSeen(true);
      },
      { threshold: 0.2 },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!isSeen || fallen >= count) return;
    const timer = setTimeout(() => setCounted(fallen + 1), EACH);
    return () => clearTimeout(timer);
  }, [isSeen, fallen, count]);
  return { seen, fallen, isDone: fallen >= count, finish };
}
