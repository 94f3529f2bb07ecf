/**
 * Changes to the words of a paper before it is introduced or, where items have two phases, before action on it. Every
 * sponsor may change them, and a co-sponsor's change waits until the first sponsor accepts it, by sending the same words,
 * or writes others [design]. A co-sponsor keeps the title and at least half of the first sponsor's words, measured against
 * the text that the first sponsor last wrote, so that no series of its changes replaces the paper. If papers of
 * others were merged into it, the first sponsor too keeps half of the words, from which all of them started.
 */
import type { DelegationId, Who } from "../state/delegation.ts";
import { isTooLong, LONGEST_TEXT } from "../state/limits.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import { hasDirectives, type Pack } from "../state/pack.ts";
import { clausesOf, type Paper, type Wording } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, unless } from "./decision.ts";
import {
  firstRefusal,
  firstSponsorOf,
  fixedRefusal,
  isOpenToRevision,
  partnersOf,
  wordsBeforeChange,
} from "./holding.ts";

type Words = Readonly<{ title: string; preamble: string; text: string }>;
type Editing = Extract<PaperOrder, Readonly<{ type: "editPaper" }>>;

export function decideEdit(state: Committee, order: Editing, paper: Paper, who: Who): Decision {
  const { title, preamble, text } = order;
  const isSame = title === paper.title && preamble === paper.preamble && text === paper.text;
  if (isSame && wordsBeforeChange(state, paper) !== null && firstRefusal(state, paper, who) === null)
    return unless(editRefusal(state, paper, who, order), { type: "changeAccepted", paper: paper.n });
  const isCoSponsors = who.type === "delegation" && !isAlone(state, paper, who.id);
  return unless(editRefusal(state, paper, who, order), {
    type: "paperEdited",
    paper: paper.n,
    title,
    preamble,
    text,
    ...(isCoSponsors ? { isCoSponsors } : {}),
  });
}

/** Why this sender may not give the paper these words, or null if it may. */
export function editRefusal(
  state: Committee,
  paper: Paper,
  who: Who,
  words: Words & Pick<Editing, "over">,
): Refusal | null {
  if (who.type === "delegation" && !paper.sponsors.includes(who.id)) return "notYours";
  const reason =
    (isOpenToRevision(state, paper) ? null : fixedRefusal(paper)) ??
    staleRefusal(paper, words) ??
    textRefusal(words, paper.amends !== null) ??
    preambleRefusal(state.pack, words);
  if (reason !== null || who.type === "chair") return reason;
  if (isAlone(state, paper, who.id)) return null;
  const measure: Wording = paper.held ?? paper;
  const keeps = keepsHalf(measure.preamble, words.preamble) && keepsHalf(measure.text, words.text);
  if (firstSponsorOf(state, paper) === who.id) return keeps ? null : "keepsMerged";
  if (words.title !== paper.title) return "titleOfFirst";
  return keeps ? null : "keepsHalf";
}

/** Whether the words are this delegation's alone: it is the first sponsor, and no paper of others was merged into it. */
function isAlone(state: Committee, paper: Paper, id: DelegationId): boolean {
  return firstSponsorOf(state, paper) === id && partnersOf(state, paper).length === 0;
}

function staleRefusal(paper: Paper, { over }: Pick<Editing, "over">): Refusal | null {
  if (over === undefined) return null;
  const isSame = over.title === paper.title && over.preamble === paper.preamble && over.text === paper.text;
  return isSame ? null : "editedMeanwhile";
}

/**
 * Why this text is invalid, or null if it is valid. An amendment has no preamble, and needs no title: its number and the
 * paper that it amends name it.
 */
export function textRefusal({ title, preamble, text }: Words, isAmendment: boolean): Refusal | null {
  if (title.trim() === "" && !isAmendment) return "needsTitle";
  if (isAmendment && preamble !== "") return "nonsense";
  return isTooLong(title) || preamble.length + text.length > LONGEST_TEXT ? "tooLong" : null;
}

/** A directive has no preamble [crisis-rules]. */
export function preambleRefusal(pack: Pack, { preamble }: Pick<Words, "preamble">): Refusal | null {
  return hasDirectives(pack) && preamble.trim() !== "" ? "noPreamble" : null;
}

/**
 * Whether at least half of the words of a text are still in the other. A word counts if it still stands beside one of its
 * neighbours, or at the beginning of a clause, so clauses may be moved. Words alone are not enough: two long texts on
 * any subjects share half of them (“the”, “of”, “States”).
 * @example “Decides to help all” keeps half of “Decides to pay all States now”, but “Decides nothing at all” does not
 */
export function keepsHalf(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const pair of clausesOf(after).flatMap(pairsOf)) left.set(pair, (left.get(pair) ?? 0) + 1);
  const kept = clausesOf(before).flatMap((clause) => {
    const stays = pairsOf(clause).map((pair) => {
      const rest = left.get(pair) ?? 0;
      left.set(pair, rest - 1);
      return rest > 0;
    });
    // The pair at the same place ends with this word, and the next one begins with it.
    return stays.map((one, at) => one || stays[at + 1] === true);
  });
  return 2 * kept.filter((one) => one).length >= kept.length;
}

/** Each word of a clause with the one before it. The first word follows the beginning. */
function pairsOf(clause: string): readonly string[] {
  const words = clause.split(/\s+/).filter((word) => word !== "");
  return words.map((word, at) => `${words[at - 1] ?? ""} ${word}`);
}
