/**
 * Requests to the chair, and notes between delegations. No source has rules for either; these are our own. Notes are
 * off until a chair allows them.
 */
import type { LetterOrder } from "../state/conference-orders.ts";
import type { DelegationId } from "../state/delegation.ts";
import { type Letter, type Letters, NO_LETTERS } from "../state/letter.ts";
import {
  LONGEST_NOTE,
  LONGEST_REQUEST,
  MOST_LETTERS_OF_SEAT,
  MOST_NOTES,
  MOST_REQUESTS,
} from "../state/limits.ts";
import type { Refusal } from "../state/refusal.ts";
import { delegationOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, refuse, unless } from "./decision.ts";

export function decideLetter(state: Committee, order: LetterOrder): Decision {
  const letters = state.letters ?? NO_LETTERS;
  switch (order.type) {
    case "allowNotes": {
      const { mode } = order;
      return unless(letters.mode === mode ? "alreadyDone" : null, { type: "notesAllowed", mode });
    }
    case "sendRequest": {
      const { delegation, topic, text } = order;
      const reason = requestRefusal(letters, order) ?? fullRefusal(letters, delegation);
      return unless(reason, { type: "requestSent", letter: numberOf(letters), delegation, topic, text });
    }
    case "sendNoteTo": {
      const { delegation, to, text } = order;
      const reason = noteRefusal(state, letters, order) ?? fullRefusal(letters, delegation);
      const isHeld = letters.mode === "held";
      return unless(reason, { type: "noteSent", letter: numberOf(letters), delegation, to, text, isHeld });
    }
    default:
      return onLetter(letters, order);
  }
}

const numberOf = ({ all }: Letters): number => all.length + 1;

function fullRefusal({ all }: Letters, delegation: DelegationId): Refusal | null {
  const own = all.filter(({ by }) => by === delegation).length;
  return own < MOST_LETTERS_OF_SEAT && all.length < MOST_NOTES ? null : "tooManyLetters";
}

type Request = Extract<LetterOrder, Readonly<{ type: "sendRequest" }>>;

/** A free request says something; the others speak for themselves. */
function requestRefusal({ all }: Letters, { delegation, topic, text }: Request): Refusal | null {
  const open = all.filter(({ by, to, status }) => by === delegation && to === null && status === "sent");
  if (topic === "other" && text.trim() === "") return "needsText";
  if (text.length > LONGEST_REQUEST) return "tooLong";
  const isHere = (one: Letter["topic"]): boolean => one === "here" || one === "hereVoting";
  const isSame = (one: Letter): boolean => one.topic === topic || (isHere(one.topic) && isHere(topic));
  if (topic !== "other" && open.some(isSame)) return "alreadyDone";
  return open.length < MOST_REQUESTS ? null : "requestsOpen";
}

type NoteTo = Extract<LetterOrder, Readonly<{ type: "sendNoteTo" }>>;

function noteRefusal(state: Committee, { mode }: Letters, { delegation, to, text }: NoteTo): Refusal | null {
  if (mode === "off") return "notesOff";
  if (delegationOf(state, to) === undefined || to === delegation) return "unknownDelegation";
  if (text.trim() === "") return "needsText";
  return text.length > LONGEST_NOTE ? "tooLong" : null;
}

type OnLetter = Exclude<LetterOrder, Request | NoteTo | Readonly<{ type: "allowNotes" }>>;

function onLetter({ all }: Letters, order: OnLetter): Decision {
  const found = all.find(({ n }) => n === order.letter);
  if (found === undefined) return refuse("unknownLetter");
  const { n: letter, by: delegation, to, text } = found;
  switch (order.type) {
    case "answerRequest": {
      const { answer } = order;
      const isOpen = to === null && found.status === "sent" ? null : "unknownLetter";
      const long = answer.length > LONGEST_NOTE ? "tooLong" : null;
      return unless(isOpen ?? long, { type: "requestDone", letter, delegation, answer });
    }
    case "passNote":
      if (to === null) return refuse("unknownLetter");
      return unless(heldRefusal(found), { type: "notePassed", letter, delegation, to, text });
    case "stopNote":
      return unless(heldRefusal(found), { type: "noteStopped", letter, delegation });
    case "withdrawNote": {
      if (to === null || found.status !== "sent") return refuse("unknownLetter");
      return accept({ type: "noteWithdrawn", letter, delegation, to });
    }
    case "reportNote": {
      const mayReport = to === order.delegation && found.status === "sent" ? null : "unknownLetter";
      const isTwice = found.isReported ? "alreadyDone" : null;
      return unless(mayReport ?? isTwice, { type: "noteReported", letter, delegation: order.delegation });
    }
  }
}

const heldRefusal = ({ status }: Letter): Refusal | null => (status === "held" ? null : "unknownLetter");
