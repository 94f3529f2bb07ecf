/** Why the host of a committee refuses an order, apart from the rules of procedure. */

/** Reasons why a host refuses an order, in addition to those of the committee. */
export const HOST_REFUSALS = [
  "noRoom",
  "noKey",
  "removed",
  "joiningClosed",
  "tooFast",
  "tooLarge",
  /** Only the first chair may replace the first chair's key. */
  "firstChairOnly",
  /** No conference of this host has this ticket. */
  "noConference",
  /** The secretariat has archived the committee. */
  "archived",
  /** An earlier order had the same name, so its answer would not fit this one. */
  "usedId",
  "notKept",
  "notRead",
  "starting",
  "offline",
  "unknownDraft",
  /** The delegation has written as much as the host keeps for one. */
  "wroteEnough",
  /** The text has changed in the meantime. The page applies the changes and retries. */
  "behind",
  "otherOrigin",
  "notJson",
] as const;
export type HostRefusal = (typeof HOST_REFUSALS)[number];
