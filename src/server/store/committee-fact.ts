/**
 * What a row of a committee's log says: an entry of the proceedings, a device that joined, or a change to a draft.
 */

import type { Entry } from "../../committee/log.ts";
import type { Chair, DelegationId } from "../../committee/state/delegation.ts";
import type { Change, DraftField } from "../../committee/state/drafting.ts";

export type AccessFact =
  /** `secret`: the host derives the watchers' key from it. */
  | Readonly<{ type: "committeeOpened"; secret: string; chairHash: string }>
  | Readonly<{ type: "chairKeyMade"; chair: Chair; hash: string }>
  /** The new key was used, so it is now the only valid one. */
  | Readonly<{ type: "chairKeyUsed"; chair: Chair; hash: string }>
  /** Watchers have a new key, derived from this secret. The old one is no longer valid. */
  | Readonly<{ type: "readKeyMade"; secret: string }>
  | Readonly<{ type: "deviceEntered"; tokenHash: string }>
  /** The device that held the seat before has lost it. */
  | Readonly<{ type: "seatTaken"; device: number; delegation: DelegationId }>
  | Readonly<{ type: "seatAsked"; device: number; delegation: DelegationId }>
  | Readonly<{ type: "seatLeft"; device: number }>
  | Readonly<{ type: "devicePutOff"; device: number }>
  | Readonly<{ type: "deviceRemoved"; device: number }>
  | Readonly<{ type: "deviceReadmitted"; device: number }>
  /**
   * The device had no seat and was silent for ten minutes. Its key is no longer valid, and its number may be given
   * out again.
   */
  | Readonly<{ type: "deviceExpired"; device: number }>
  /** A new device has the number of one that left. */
  | Readonly<{ type: "deviceReplaced"; device: number; tokenHash: string }>
  /** No new device may join until a chair allows it again. */
  | Readonly<{ type: "joiningClosed" }>
  | Readonly<{ type: "joiningOpened" }>
  /** The committee is in this conference, or in none (null). Its secretariat may archive, delete and hand it over. */
  | Readonly<{ type: "conferenceSet"; conference: string | null }>
  /** Nothing may be changed until the secretariat opens the committee again. */
  | Readonly<{ type: "committeeArchived" }>
  | Readonly<{ type: "committeeReopened" }>
  /** The secretariat has handed the committee to a new chair. The keys of both chairs before are no longer valid. */
  | Readonly<{ type: "chairsReplaced"; hash: string }>;

/** Facts about drafts. A draft is not part of the proceedings until it is submitted. */
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
