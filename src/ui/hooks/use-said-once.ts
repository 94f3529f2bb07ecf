import { useEffect } from "react";
import { say } from "../../client/screen/announcer.ts";

/** Says a result that the page has computed, once it is there, together with others that come at the same time. */
export function useSaidOnce(text: string): void {
  useEffect(() => say("result", text), [text]);
}
