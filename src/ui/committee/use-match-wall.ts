/** Turns the committee's wall into the wall of its match, once by itself. */
import { useEffect } from "react";
import { goToMatch, hasEntered } from "../../client/sessions/committee/match-room.ts";
import { useCommitteePage } from "../hooks/use-committee.ts";

export function useMatchWall(code: string, key: string): void {
  const room = useCommitteePage((page) => page.state?.matches?.at(-1)?.room ?? null);
  useEffect(() => {
    if (room === null || key === "" || hasEntered(room)) return;
    void goToMatch({ code, key, room });
  }, [room, code, key]);
}
