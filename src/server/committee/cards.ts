/**
 * What anybody with the code may know about a committee. A card stays in memory even after its committee has been
 * unloaded, so that a request for it does not read the log.
 */
import type { CommitteeCard } from "../../committee/message.ts";
import type { Store } from "../store/store.ts";
import { type CommitteeSnapshot, isOpen } from "./snapshot.ts";

/** The maximum number of cards in memory. A card with 400 delegations takes about 30 kB. */
const MOST_CARDS = 200;

export type Cards = Readonly<{
  /** The stored card. Null if there is none, or if the log has grown since the card was made. */
  kept: (code: string) => Promise<CommitteeCard | null>;
  keep: (code: string, hosted: CommitteeSnapshot) => void;
  forget: (code: string) => void;
}>;

/** The card of a committee, or null if the committee is not open. */
export function cardOf(code: string, hosted: CommitteeSnapshot): CommitteeCard | null {
  if (!isOpen(hosted)) return null;
  const { name, delegations } = hosted.state;
  const taken = hosted.access.devices.flatMap(({ seat }) => (seat === null ? [] : [seat]));
  return { kind: "committee", code, name, delegations, taken, isJoiningOpen: hosted.access.isJoiningOpen };
}

export function cardsOf(store: Store): Cards {
  const cards = new Map<string, Readonly<{ seq: number; card: CommitteeCard }>>();
  return {
    kept: async (code) => {
      const known = cards.get(code);
      if (known === undefined) return null;
      return (await store.heads([code])).get(code) === known.seq ? known.card : null;
    },
    keep: (code, hosted) => {
      const card = cardOf(code, hosted);
      cards.delete(code);
      if (card !== null) cards.set(code, { seq: hosted.seq, card });
      const [oldest] = cards.keys();
      if (cards.size > MOST_CARDS && oldest !== undefined) cards.delete(oldest);
    },
    forget: (code) => void cards.delete(code),
  };
}
