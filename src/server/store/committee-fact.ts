/** What a row of a committee's log says: an entry of its proceedings, who has come in, or what is written together. */

import type { Entry } from "../../committee/log.ts";
import type { Chair, DelegationId } from "../../committee/state/delegation.ts";
import type { Change, DraftField } from "../../committee/state/drafting.ts";

export type AccessFact =
  /** `secret`: what the key of the wall, advisers and the press follows from. */
  | Readonly<{ type: "committeeOpened"; secret: string; chairHash: string }>
  | Readonly<{ type: "chairKeyMade"; chair: Chair; hash: string }>
  /** The new key was used: it alone opens from now on. */
  | Readonly<{ type: "chairKeyUsed"; chair: Chair; hash: string }>
  /** Those who only watch have a new key, which follows from this secret; the old one opens nothing. */
  | Readonly<{ type: "readKeyMade"; secret: string }>
  | Readonly<{ type: "deviceEntered"; tokenHash: string }>
  /** Whoever had it before has it no more. */
  | Readonly<{ type: "seatTaken"; device: number; delegation: DelegationId }>
  | Readonly<{ type: "seatAsked"; device: number; delegation: DelegationId }>
  | Readonly<{ type: "seatLeft"; device: number }>
  | Readonly<{ type: "devicePutOff"; device: number }>
  | Readonly<{ type: "deviceRemoved"; device: number }>
  | Readonly<{ type: "deviceReadmitted"; device: number }>;

/** Papers in the making: no part of the proceedings before they are handed in. */
export type DraftFact =
  | Readonly<{ type: "draftBegun"; draft: string; by: DelegationId; title: string }>
  | Readonly<{ type: "draftRenamed"; draft: string; title: string }>
  | Readonly<{ type: "draftShared"; draft: string; delegation: DelegationId }>
  | Readonly<{ type: "draftLeft"; draft: string; delegation: DelegationId }>
  | Readonly<{
      type: "draftWritten";
      draft: string;
      by: DelegationId;
      field: DraftField;
      client: string;
      changes: readonly Change[];
    }>
  | Readonly<{ type: "draftDropped"; draft: string }>
  | Readonly<{ type: "draftHandedIn"; draft: string; paper: number }>;

export type CommitteeFact = AccessFact | DraftFact | Readonly<{ type: "entryAdded"; entry: Entry }>;
