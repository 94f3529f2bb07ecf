/** What a row of a committee's log says: an entry of its proceedings, or who has come in and with which key. */
import type { Chair, DelegationId } from "../../committee/delegation.ts";
import type { Entry } from "../../committee/log.ts";

export type AccessFact =
  /** `secret`: what the key of the wall, advisers and the press follows from. */
  | Readonly<{ type: "committeeOpened"; secret: string; chairHash: string }>
  | Readonly<{ type: "chairKeyMade"; chair: Chair; hash: string }>
  /** The new key was used: it alone opens from now on. */
  | Readonly<{ type: "chairKeyUsed"; chair: Chair; hash: string }>
  | Readonly<{ type: "deviceEntered"; tokenHash: string }>
  /** Whoever had it before has it no more. */
  | Readonly<{ type: "seatTaken"; device: number; delegation: DelegationId }>
  | Readonly<{ type: "seatAsked"; device: number; delegation: DelegationId }>
  | Readonly<{ type: "seatLeft"; device: number }>
  | Readonly<{ type: "devicePutOff"; device: number }>
  | Readonly<{ type: "deviceRemoved"; device: number }>
  | Readonly<{ type: "deviceReadmitted"; device: number }>;

export type CommitteeFact = AccessFact | Readonly<{ type: "entryAdded"; entry: Entry }>;
