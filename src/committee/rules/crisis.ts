/**
 * Notes to the crisis staff, updates of the crisis, and straw polls. The chairs are the crisis staff. A note is never
 * voted on [pacificmun-crisis]; a straw poll may be asked for by every delegation and binds nobody [crisis-rules].
 */
import type { DelegationId, Who } from "../state/delegation.ts";
import { isTooLong, LONGEST_NOTE, MOST_NOTES_OF_SEAT, MOST_UPDATES } from "../state/limits.ts";
import type { CrisisOrder, Refusal } from "../state/order.ts";
import type { Pack } from "../state/pack.ts";
import { isPresent, presentOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { accept, type Decision, refuse, unless } from "./decision.ts";

export type CrisisPart = keyof NonNullable<Pack["crisis"]>;

/** Whether the pack has notes, updates or straw polls. */
export const hasCrisis = ({ crisis }: Pack, part: CrisisPart): boolean => crisis?.[part] === true;

type NoteOrder = Extract<CrisisOrder, Readonly<{ type: "sendNote" | "answerNote" }>>;
type PollOrder = Exclude<CrisisOrder, NoteOrder | Readonly<{ type: "announceUpdate" }>>;

export function decideCrisis(state: Committee, order: CrisisOrder, who: Who): Decision {
  switch (order.type) {
    case "sendNote":
    case "answerNote":
      return hasCrisis(state.pack, "notes") ? noteDecided(state, order) : refuse("notInPack");
    case "announceUpdate": {
      const { updates = [], pack } = state;
      const { type: _, ...words } = order;
      const full = updates.length < MOST_UPDATES ? null : "tooMany";
      const wrong = textRefusal(order.text) ?? headlineRefusal(order.headline) ?? full;
      const reason = hasCrisis(pack, "updates") ? wrong : "notInPack";
      return unless(reason, { type: "updateAnnounced", update: updates.length + 1, ...words });
    }
    default:
      return hasCrisis(state.pack, "strawPolls") ? pollDecided(state, order, who) : refuse("notInPack");
  }
}

function textRefusal(text: string): Refusal | null {
  if (text.trim() === "") return "needsText";
  return text.length > LONGEST_NOTE ? "tooLong" : null;
}

function headlineRefusal(headline: string | undefined): Refusal | null {
  if (headline === undefined) return null;
  if (headline.trim() === "") return "needsText";
  return isTooLong(headline) ? "tooLong" : null;
}

function noteDecided({ staffNotes = [] }: Committee, order: NoteOrder): Decision {
  const reason = textRefusal(order.text);
  if (order.type === "sendNote") {
    const { delegation, text } = order;
    const sent = staffNotes.filter(({ by }) => by === delegation).length;
    const fact = { type: "staffNoteSent", note: staffNotes.length + 1, delegation, text } as const;
    return unless(reason ?? (sent < MOST_NOTES_OF_SEAT ? null : "tooManyNotes"), fact);
  }
  const note = staffNotes.find(({ n }) => n === order.note);
  if (note === undefined) return refuse("unknownNote");
  const fact = { type: "staffNoteAnswered", note: note.n, delegation: note.by, text: order.text } as const;
  return unless(reason ?? (note.answer === null ? null : "alreadyDone"), fact);
}

function pollDecided(state: Committee, order: PollOrder, who: Who): Decision {
  if (state.session !== "open") return refuse("notOpen");
  switch (order.type) {
    case "askStrawPoll":
      return pollAsked(state, order.delegation, order.question);
    case "openStrawPoll": {
      const { asked = [], open = null } = state.strawPolls ?? {};
      const poll = asked.find(({ n }) => n === order.poll);
      if (poll === undefined) return refuse("noStrawPoll");
      const { n, by: delegation, question } = poll;
      const busy = state.floor.type === "ballot" ? "ballotOpen" : open === null ? null : "strawPollOpen";
      return unless(busy, { type: "strawPollOpened", poll: n, delegation, question });
    }
    case "dropStrawPoll": {
      const { asked = [], open = null } = state.strawPolls ?? {};
      const poll = [...asked, ...(open === null ? [] : [open])].find(({ n }) => n === order.poll);
      if (poll === undefined) return refuse("noStrawPoll");
      if (who.type === "delegation" && (who.id !== poll.by || open?.n === poll.n)) return refuse("notYours");
      return accept({ type: "strawPollDropped", poll: poll.n, delegation: poll.by });
    }
    case "answerStrawPoll":
    case "closeStrawPoll":
      return onOpenPoll(state, order);
  }
}

/** Each delegation waits with one question at a time. */
function pollAsked(state: Committee, delegation: DelegationId, question: string): Decision {
  const { asked = [], open = null, last = 0 } = state.strawPolls ?? {};
  const isWaiting = asked.some(({ by }) => by === delegation) || open?.by === delegation;
  const reason =
    (question.trim() === "" ? "needsText" : null) ??
    (isTooLong(question) ? "tooLong" : null) ??
    (isPresent(state, delegation) ? null : "absent") ??
    (isWaiting ? "alreadyDone" : null);
  return unless(reason, { type: "strawPollAsked", poll: last + 1, delegation, question });
}

function onOpenPoll(
  state: Committee,
  order: Extract<PollOrder, Readonly<{ type: "answerStrawPoll" | "closeStrawPoll" }>>,
): Decision {
  const open = state.strawPolls?.open ?? null;
  if (open === null) return refuse("noStrawPoll");
  const { n: poll, by, question } = open;
  if (order.type === "answerStrawPoll") {
    const { delegation, choice } = order;
    const fact = { type: "strawPollAnswered", poll, delegation, choice } as const;
    const isSame = open.hands[delegation] === choice ? "alreadyDone" : null;
    return unless(isPresent(state, delegation) ? isSame : "absent", fact);
  }
  const { yes, no } = order;
  const fits = yes + no <= presentOf(state).length ? null : "countWrong";
  return unless(fits, { type: "strawPollClosed", poll, delegation: by, question, yes, no });
}
