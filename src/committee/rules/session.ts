/**
 * Meetings: how they are opened, suspended, resumed and adjourned. This file also contains the choice of the pack,
 * changes of seats, and notes between the chairs.
 */

import { lookOf } from "../../kernel/look-alike.ts";
import type { Fact } from "../facts/fact.ts";
import { checkPack } from "../packs/pack-check.ts";
import type { Delegation, Who } from "../state/delegation.ts";
import { isTooLong, LONGEST_NOTE, MOST_NOTES_EACH, MOST_SEATS } from "../state/limits.ts";
import type { Refusal, SessionOrder } from "../state/order.ts";
import type { Pack } from "../state/pack.ts";
import { alphabetical } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, debateStopped, isElecting, isLength, refuse, unless } from "./decision.ts";
import { clearFloor } from "./speakers.ts";

export function decideSession(state: Committee, order: SessionOrder, who: Who, at: number): Decision {
  const { session, floor } = state;
  if (floor.type === "ballot" && order.type !== "writeNote") return refuse("ballotOpen");
  if (isElecting(state) && order.type !== "writeNote") return refuse("electionOpen");
  switch (order.type) {
    case "writeNote":
      return written(state, order.text, who);
    case "openMeeting":
      return unless(openRefusal(state), {
        type: "meetingOpened",
        ...(session === "adjourned" ? { isAnew: true } : {}),
      });
    case "suspendMeeting":
      if (session !== "open") return refuse("notOpen");
      if (order.seconds !== null && !isLength(order.seconds)) return refuse("timeWrong");
      return accept({ type: "meetingSuspended", seconds: order.seconds });
    case "resumeMeeting":
      if (session === "open") return refuse("alreadyDone");
      return unless(session === "suspended" ? null : "notOpen", { type: "meetingResumed" });
    case "adjournMeeting":
      if (session !== "open" && session !== "suspended") return refuse("notOpen");
      return accept(...clearFloor(state, at), ...debateStopped(state), { type: "meetingAdjourned" });
    case "setNextMeeting":
      return nextSet(state, order.at);
    case "closeCommittee":
      return accept(...clearFloor(state, at), { type: "committeeClosed" });
    case "changePack":
      return packChanged(order.pack);
    case "addDelegation":
      return seatAdded(state, order.delegation);
    case "removeDelegation":
      return unless(session === "before" ? null : "meetingBegun", {
        type: "delegationRemoved",
        delegation: order.delegation,
      });
  }
}

/** Why a meeting cannot be opened, or null if it can. */
function openRefusal({ session }: Committee): Refusal | null {
  if (session === "before" || session === "adjourned") return null;
  return session === "suspended" ? "resumeFirst" : "alreadyDone";
}

function nextSet({ nextMeeting }: Committee, at: number | null): Decision {
  if (at === (nextMeeting ?? null)) return refuse("alreadyDone");
  return at === null ? accept({ type: "nextMeetingUnset" }) : accept({ type: "nextMeetingSet", at });
}

function packChanged(pack: Pack): Decision {
  return unless(checkPack(pack).length === 0 ? null : "packBroken", { type: "packChanged", pack });
}

function seatAdded(
  state: Committee,
  delegation: Extract<SessionOrder, Readonly<{ type: "addDelegation" }>>["delegation"],
): Decision {
  const { delegations } = state;
  const look = lookOf(delegation.name);
  const isThere = delegations.some(
    ({ id, name }) => id === delegation.id || (look !== "" && lookOf(name) === look),
  );
  if (isThere) return refuse("alreadyDone");
  if (delegation.name === "") return refuse("needsName");
  if (isTooLong(delegation.name)) return refuse("tooLong");
  const fact = { type: "delegationAdded", delegation } as const;
  return unless(delegations.length < MOST_SEATS ? null : "tooMany", fact, ...calledToo(state, delegation));
}

/** A delegation that comes during the roll call is called in its place in the alphabet, if that is still to come. */
function calledToo(state: Committee, delegation: Delegation): readonly Fact[] {
  const { rollCall, delegations } = state;
  if (rollCall === null) return [];
  const called = rollCall.order.slice(0, rollCall.next);
  const rest = [...rollCall.order.slice(rollCall.next), delegation.id];
  const withIt = { ...state, delegations: [...delegations, delegation] };
  return [{ type: "rollCallOrdered", order: [...called, ...alphabetical(withIt, rest)] }];
}

/** A note from one chair to the other. */
function written({ notes }: Committee, text: string, who: Who): Decision {
  if (who.type !== "chair") return refuse("chairOnly");
  if (text.length > LONGEST_NOTE) return refuse("tooLong");
  if (text.trim() === "") return refuse("needsText");
  const own = notes.filter(({ chair }) => chair === who.chair).length;
  return unless(own < MOST_NOTES_EACH ? null : "tooManyNotes", {
    type: "noteWritten",
    chair: who.chair,
    text,
  });
}
