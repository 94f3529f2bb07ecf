/** The host that serves this page, and its addresses. Undefined while unknown; null if there is none. */
import { useEffect, useState } from "react";
import { reachable } from "../../client/addresses/join-links.ts";
import { type HostCard, hostCard } from "../../client/host/calls.ts";

export function useHostCard(): HostCard | null | undefined {
  const [card, setCard] = useState<HostCard | null | undefined>(undefined);
  useEffect(() => {
    void hostCard().then(setCard);
  }, []);
  return card;
}

/** The base of links for other devices: an address that they can reach, if there is one. */
export function useLinkBase(): string {
  const card = useHostCard();
  return reachable(card?.addresses ?? [], location)[0] ?? `${location.origin}${location.pathname}`;
}
