import { type ReactNode, useDeferredValue } from "react";

/** Right behind the rest, in turns that leave the page free to answer: for what is large and would else come in one piece. */
export function Later({ children }: Readonly<{ children: ReactNode }>): ReactNode {
  return useDeferredValue(true, false) && children;
}
