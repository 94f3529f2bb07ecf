/** Orders about what a conference has besides its debate: elections. */
import * as z from "zod/mini";
import { ELECTED, MOST_CANDIDATES } from "./election.ts";
import { list, type OneOf, whole } from "./schema.ts";

const text = z.string();

/** A ballot is never an order: the host only counts it, so that no log has a row for it. */
export const ELECTION_ORDERS = {
  /** `names`: empty if the members are elected. */
  openElection: { office: text, among: z.enum(ELECTED), names: list(text, MOST_CANDIDATES) },
  /**
   * `votes`, `blank`: the ballots on paper that the chair has counted, in the order of the names. The host adds those
   * from devices. `missing`: how many ballots the chair has been told are missing.
   */
  closeElection: {
    election: whole,
    ballot: whole,
    votes: list(whole, MOST_CANDIDATES),
    blank: whole,
    missing: z.exactOptional(whole),
  },
  cancelElection: { election: whole },
};
export type ElectionOrder = OneOf<typeof ELECTION_ORDERS>;
