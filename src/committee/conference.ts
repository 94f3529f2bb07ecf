/** What the secretariat of a conference sees of its committees, and what it may do with them. */
import * as z from "zod/mini";
import type { Entry } from "./log.ts";
import { type OneOf, oneOf, textUpTo } from "./state/schema.ts";
import type { CommitteeSummary } from "./summary.ts";

/** The maximum number of committees that a conference shows. */
export const MOST_IN_CONFERENCE = 60;

/** A committee of the conference, with the key of its wall. */
export type ConferenceCommittee = Readonly<{
  code: string;
  readKey: string;
  isArchived: boolean;
  summary: CommitteeSummary;
}>;

/** `ticket`: what a chair types to enter the conference. `now`: the host's time, in ms since 1970. */
export type ConferenceReport = Readonly<{
  ok: true;
  now: number;
  conference: string;
  ticket: string;
  committees: readonly ConferenceCommittee[];
}>;

const LONGEST_CODE = 12;
const aboutCommittee = { code: textUpTo(LONGEST_CODE) };

const CONFERENCE_ORDERS = {
  /** Nobody may change the committee any more, and the board no longer lists it. */
  archive: aboutCommittee,
  reopen: aboutCommittee,
  /** Makes a key for a new chair. The keys of both chairs before stop working. */
  handOver: aboutCommittee,
  delete: aboutCommittee,
};
export const conferenceOrder = oneOf(CONFERENCE_ORDERS);
export type ConferenceOrder = OneOf<typeof CONFERENCE_ORDERS>;

/** `id`: made by the page. An order that is sent again has the same one. */
export const conferenceMessage = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/)),
  order: conferenceOrder,
});

/** The record of a committee, as its chair would save it: without the letters of delegations. */
export type ConferenceRecord = Readonly<{ ok: true; name: string; entries: readonly Entry[] }>;
