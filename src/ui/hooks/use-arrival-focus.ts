import { type RefObject, useEffect, useRef } from "react";

/** A heading that takes the focus when a button leads to it, so that keyboards and screen readers continue there. */
export function useArrivalFocus(hasArrived: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasArrived) heading.current?.focus();
  }, [hasArrived]);
  return heading;
}
