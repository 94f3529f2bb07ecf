import { type RefObject, useEffect, useRef } from "react";

/** A heading that takes the focus when a button has led here, so that keyboard and reader go on from it. */
export function useArrivalFocus(hasArrived: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasArrived) heading.current?.focus();
  }, [hasArrived]);
  return heading;
}
