/** Facts about requests to the chair and notes between delegations. */
import * as z from "zod/mini";
import { id } from "../state/delegation.ts";
import { type Letter, type Letters, NO_LETTERS, NOTE_MODES, REQUEST_TOPICS } from "../state/letter.ts";
import { LONGEST_NOTE, MOST_NOTES } from "../state/limits.ts";
import { type OneOf, textUpTo, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { itself } from "./fields.ts";
import { withOne } from "./lists.ts";

const text = textUpTo(LONGEST_NOTE);
const letter = { letter: whole, ...itself };

/** Requests of delegations to the chair, and their notes to each other. */
export const LETTER_TYPES = [
  "requestSent",
  "requestDone",
  "noteSent",
  "notePassed",
  "noteStopped",
  "noteReported",
  "noteWithdrawn",
] as const;

/** Only the chairs and the delegations that the fact names may see these, and only the author sees one that is held. */
export const LETTER_FACTS = {
  requestSent: { ...letter, topic: z.enum(REQUEST_TOPICS), text },
  requestDone: { ...letter, answer: text },
  noteSent: { ...letter, to: id, text, isHeld: z.boolean() },
  /** It has the words, because the delegation that receives the note has not read them before. */
  notePassed: { ...letter, to: id, text },
  noteStopped: letter,
  /** `delegation`: the one that reports the note. */
  noteReported: letter,
  /** A chair has taken back a note that was delivered. */
  noteWithdrawn: { ...letter, to: id },
};

export const NOTE_MODE_FACTS = { notesAllowed: { mode: z.enum(NOTE_MODES) } };

export type LetterFact = OneOf<typeof LETTER_FACTS>;
type ModeFact = OneOf<typeof NOTE_MODE_FACTS>;

export function letterAfter(state: Committee, fact: LetterFact | ModeFact, at: number): Committee {
  const letters = state.letters ?? NO_LETTERS;
  const next =
    fact.type === "notesAllowed" ? { ...letters, mode: fact.mode } : lettersAfter(letters, fact, at);
  return { ...state, letters: next };
}

function lettersAfter(letters: Letters, fact: LetterFact, at: number): Letters {
  const { letter: n, delegation: by } = fact;
  const added = (one: Partial<Letter>): Letters => ({
    ...letters,
    all: withOne(letters.all, { ...NEW, n, by, at, ...one }, MOST_NOTES),
  });
  const changed = (change: Partial<Letter>): Letters => ({
    ...letters,
    all: letters.all.map((one) => (one.n === n ? { ...one, ...change } : one)),
  });
  switch (fact.type) {
    case "requestSent":
      return added({ topic: fact.topic, text: fact.text });
    case "requestDone":
      return changed({ status: "done", answer: fact.answer });
    case "noteSent":
      return added({ to: fact.to, text: fact.text, status: fact.isHeld ? "held" : "sent" });
    case "notePassed": {
      const isKnown = letters.all.some((one) => one.n === n);
      return isKnown ? changed({ status: "sent" }) : added({ to: fact.to, text: fact.text });
    }
    case "noteStopped":
      return changed({ status: "stopped" });
    case "noteReported":
      return changed({ isReported: true });
    case "noteWithdrawn": {
      // A device of the receiver that comes in later has never had the words.
      const isKnown = letters.all.some((one) => one.n === n);
      return isKnown ? changed({ status: "withdrawn" }) : added({ to: fact.to, status: "withdrawn" });
    }
  }
}

const NEW: Omit<Letter, "n" | "by" | "at"> = {
  to: null,
  topic: null,
  text: "",
  status: "sent",
  answer: "",
  isReported: false,
};
