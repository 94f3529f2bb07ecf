import { type ReactNode, useDeferredValue } from "react";

/** Renders large content after everything else, in steps that leave the page responsive. */
export function Later({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  return useDeferredValue(true, false) && children;
}
