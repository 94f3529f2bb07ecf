/**
 * The keys of secretariats. The host stores none of them: it works each out from its own secret and the code of the
 * conference, so that a stolen copy of the rooms contains no such key.
 */
import { createHmac } from "node:crypto";
import { CODE_CHARACTERS, CODE_LENGTH, isCode, isSame } from "./keys.ts";

export type ConferenceKeys = Readonly<{
  /** The key of the secretariat of this conference. @example "43TP6F-PlknI4lQaEyqZN1tjch1RgPlknI4lQaE" */
  keyOf: (conference: string) => string;
  /** The conference whose secretariat has this key, or null if the key is wrong. */
  conferenceOf: (key: string) => string | null;
  /** What a chair types to enter the conference. The second half is a check, so that a mistyped code is noticed. */
  ticketOf: (conference: string) => string;
  /** The conference of a typed ticket, or null if it is wrong. Case, spaces and hyphens do not matter. */
  conferenceOfTicket: (ticket: string) => string | null;
}>;

/** 192 bits. */
const PROOF_LENGTH = 32;

/** @param hostKey the secret of the host */
export function conferenceKeys(hostKey: string): ConferenceKeys {
  const proof = (of: string, conference: string): Buffer =>
    createHmac("sha256", hostKey).update(`${of}/${conference}`).digest();
  const keyOf = (conference: string): string =>
    `${conference}-${proof("secretariat", conference).toString("base64url").slice(0, PROOF_LENGTH)}`;
  const ticketOf = (conference: string): string =>
    conference + [...proof("ticket", conference).subarray(0, CODE_LENGTH)].map(signOf).join("");
  const checked = (text: string, make: (conference: string) => string): string | null => {
    const conference = text.slice(0, CODE_LENGTH);
    return isCode(conference) && isSame(text, make(conference)) ? conference : null;
  };
  return {
    keyOf,
    ticketOf,
    conferenceOf: (key) => checked(key, keyOf),
    conferenceOfTicket: (ticket) => checked(ticket.toUpperCase().replaceAll(/[\s-]/g, ""), ticketOf),
  };
}

const signOf = (byte: number): string => CODE_CHARACTERS[byte % CODE_CHARACTERS.length] ?? "";
