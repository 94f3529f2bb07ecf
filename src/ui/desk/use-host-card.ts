/** Whether a host serves this page, and where it is found: undefined until it is known, null where there is none. */
import { useEffect, useState } from "react";
import { type HostCard, hostCard } from "../../client/room/calls.ts";

export function useHostCard(): HostCard | null | undefined {
  const [card, setCard] = useState<HostCard | null | undefined>(undefined);
  useEffect(() => {
    void hostCard().then(setCard);
  }, []);
  return card;
}
