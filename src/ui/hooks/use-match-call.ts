/** Calls the page of a committee into its match. */
import { useEffect, useRef } from "react";
import { hasEntered } from "../../client/sessions/committee/match-room.ts";
import type { CommitteeMatch } from "../../committee/state/state.ts";
import { useCommitteePage } from "./use-committee.ts";

/**
 * @param go called once for a match that this browser has not been in, and each time the chair goes back to the match
 * while the page shows the committee
 * @returns the room of the match, or null
 */
export function useMatchCall(go: (room: string) => void): string | null {
  const match = useCommitteePage((page) => page.state?.matches?.at(-1) ?? null);
  const known = useRef<CommitteeMatch | null>(null);
  useEffect(() => {
    if (match === null) return;
    const { current: before } = known;
    known.current = match;
    const isCalled =
      before?.room === match.room ? (match.resumed ?? 0) > (before.resumed ?? 0) : !hasEntered(match.room);
    if (isCalled) go(match.room);
  }, [match, go]);
  return match?.room ?? null;
}
