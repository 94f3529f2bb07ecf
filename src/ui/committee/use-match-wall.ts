/** Turns the committee's wall into the wall of its match. */
import { useCallback } from "react";
import { goToMatch } from "../../client/sessions/committee/match-room.ts";
import { useMatchCall } from "../hooks/use-match-call.ts";

export function useMatchWall(code: string, key: string): void {
  const go = useCallback(
    (room: string): void => {
      if (key !== "") void goToMatch({ code, key, room });
    },
    [code, key],
  );
  useMatchCall(go);
}
