import { type ReactNode, useLayoutEffect, useRef } from "react";

let hasShownOne = false;

/** True once a screen has been shown: from then on, the page and not the browser decides where the focus is. */
export function hasShownScreen(): boolean {
  return hasShownOne;
}

/**
 * The `h1` of a screen. The heading takes the focus when its screen opens, so that keyboard users start at the top
 * and screen readers announce the screen. Only the very first screen leaves the focus where the browser put it.
 */
export function ScreenHeading({
  children,
  isHidden,
}: Readonly<{ children: ReactNode; isHidden?: boolean }>): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (hasShownOne) heading.current?.focus();
    hasShownOne = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={isHidden === true ? "visually-hidden" : ""}>
      {children}
    </h1>
  );
}
