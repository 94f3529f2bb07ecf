import { useEffect } from "react";
import { showIn } from "../../client/i18n/link-language.ts";
import { useRoom, useSession } from "../hooks/stores.ts";

/** The wall follows what the teacher has chosen at the desk. Its page loads anew, and the match goes on. */
export function useWallLanguages(): void {
  const kind = useSession()?.kind;
  const chosen = useRoom(({ room }) => room?.wallLanguages);
  useEffect(() => {
    if (kind === "wall" && chosen !== undefined) showIn(chosen);
  }, [kind, chosen]);
}
