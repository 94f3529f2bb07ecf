/** Offers, broken promises and what the teacher has put on the wall, as the host sends them. */
import type { Term } from "../engine/state/command.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Offer } from "../engine/state/treaty.ts";
import type { ExplainedCheck } from "./check-view.ts";

/**
 * An offer of this round as its two sides know it, and the desk; also the deal that came of it. Accepted offers are
 * read out to the room, all others are not.
 */
export type OfferReport = Readonly<{
  id: number;
  from: Seat;
  to: Seat;
  give: Term;
  ask: Term;
  /** Whether the offering state also promises help. */
  isHelping: boolean;
  status: Offer["status"];
}>;

/** A promise that its state did not keep. The room has seen it. */
export type BrokenPromise = Readonly<{ by: Seat; to: Seat; term: Term }>;

/** Two states bound by a promise of support in which a person has a part, or parted by the first of them breaking it. */
export type Bond = Readonly<{ by: Seat; to: Seat; isBroken: boolean }>;

/** Two seats of people with an offer between them that has no answer yet. Nobody learns who asked, or for what. */
export type Talking = readonly [Seat, Seat];

/** A text that a state looks for, as its placards show. `article` and `text` are the keys of their names. */
export type SoughtText = Readonly<{ seat: Seat; article: string; text: string }>;

/** What the teacher has put on the wall, with all that the wall needs to show it, whichever table it shows. */
export type WallContent = Readonly<{ table: number }> &
  (
    | Readonly<{ type: "article"; article: number; texts: readonly number[]; agreed: number }>
    | Readonly<{ type: "offer"; offer: OfferReport }>
    | Readonly<{ type: "state"; seat: Seat; isPerson: boolean }>
    /** `text`: the current wordings, which give the answers to the person's questions. */
    | Readonly<{ type: "person"; case: string; text: readonly number[] }>
    | Readonly<{ type: "check"; check: ExplainedCheck }>
    | Readonly<{ type: "question"; text: string }>
    | Readonly<{ type: "slide"; slide: number }>
    | Readonly<{ type: "film"; step: number }>
  );
