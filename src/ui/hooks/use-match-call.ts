/** Calls the page of a committee into its match. */
import { useEffect, useRef } from "react";
import { isCalledTo } from "../../client/sessions/committee/match-room.ts";
import { useCommitteePage } from "./use-committee.ts";

/**
 * @param go called once for a match that this browser has not been in, and each time the chair goes back to the match
 * while the page shows the committee or is on its way there
 * @returns the room of the match, or null
 */
export function useMatchCall(go: (room: string) => void): string | null {
  const match = useCommitteePage((page) => page.state?.matches?.at(-1) ?? null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (match === null) return;
    const isFirst = shown.current !== match.room;
    shown.current = match.room;
    if (isCalledTo(match, isFirst)) go(match.room);
  }, [match, go]);
  return match?.room ?? null;
}
