/** Facts about notes to the crisis staff, updates of the crisis, and straw polls. */
import * as z from "zod/mini";
import { type CrisisUpdate, hand, NO_POLLS, type StrawPolls } from "../state/crisis.ts";
import { LONGEST_NOTE, MOST_NOTES, MOST_UPDATES } from "../state/limits.ts";
import { type OneOf, textUpTo, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { itself, title } from "./fields.ts";
import { withOne, withValue } from "./lists.ts";

const text = textUpTo(LONGEST_NOTE);
const aboutPoll = { poll: whole, ...itself };

/** Only the chairs and the delegation that the fact names may see these. */
export const STAFF_NOTE_FACTS = {
  staffNoteSent: { note: whole, ...itself, text },
  staffNoteAnswered: { note: whole, ...itself, text },
};

export const CRISIS_FACTS = {
  updateAnnounced: { update: whole, text, headline: z.exactOptional(title) },
  strawPollAsked: { ...aboutPoll, question: title },
  strawPollOpened: { ...aboutPoll, question: title },
  strawPollAnswered: { ...aboutPoll, choice: hand },
  strawPollClosed: { ...aboutPoll, question: title, yes: whole, no: whole },
  strawPollDropped: aboutPoll,
};

export type StaffNoteFact = OneOf<typeof STAFF_NOTE_FACTS>;
type CrisisFact = OneOf<typeof CRISIS_FACTS>;
type PollFact = Exclude<CrisisFact, Readonly<{ type: "updateAnnounced" }>>;

export function staffNoteAfter(state: Committee, fact: StaffNoteFact, at: number): Committee {
  const { staffNotes = [] } = state;
  const { note: n, delegation: by, text } = fact;
  if (fact.type === "staffNoteSent")
    return { ...state, staffNotes: withOne(staffNotes, { n, by, text, at, answer: null }, MOST_NOTES) };
  const answered = staffNotes.map((one) => (one.n === n ? { ...one, answer: { text, at } } : one));
  return { ...state, staffNotes: answered };
}

export function crisisAfter(state: Committee, fact: CrisisFact, at: number): Committee {
  if (fact.type !== "updateAnnounced")
    return { ...state, strawPolls: pollsAfter(state.strawPolls ?? NO_POLLS, fact) };
  const { update: n, type: _, ...words } = fact;
  const update: CrisisUpdate = { n, ...words, at };
  return { ...state, updates: withOne(state.updates ?? [], update, MOST_UPDATES) };
}

function pollsAfter(polls: StrawPolls, fact: PollFact): StrawPolls {
  const asked = polls.asked.filter(({ n }) => n !== fact.poll);
  switch (fact.type) {
    case "strawPollAsked": {
      const { poll: n, delegation: by, question } = fact;
      return { ...polls, asked: withOne(polls.asked, { n, by, question }), last: n };
    }
    case "strawPollOpened": {
      const { poll: n, delegation: by, question } = fact;
      return { ...polls, asked, open: { n, by, question, hands: {} }, taken: null };
    }
    case "strawPollAnswered": {
      const { open } = polls;
      if (open === null) return polls;
      return { ...polls, open: { ...open, hands: withValue(open.hands, fact.delegation, fact.choice) } };
    }
    case "strawPollClosed": {
      const { poll: n, delegation: by, question, yes, no } = fact;
      return { ...polls, open: null, taken: { n, by, question, yes, no } };
    }
    case "strawPollDropped":
      return { ...polls, asked, open: polls.open?.n === fact.poll ? null : polls.open };
  }
}
