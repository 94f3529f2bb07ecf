/** Choices that a seat has made in this beat but that are not sealed, because each needs one more step. */
import type { View } from "../../../engine/views/view.ts";
import type { FormDrafts } from "../../game/form-drafts.ts";
import { optionOf } from "./options.ts";
import { slotOf } from "./sealed.ts";

export type Unconfirmed =
  /** A stand that would break a promise. Unconfirmed, the promised stand is taken. */
  | Readonly<{ of: "breaking"; article: number; stand: "abstain" | "block" }>
  /** A text chosen for an amendment. Unconfirmed, no amendment is proposed. */
  | Readonly<{ of: "amendment"; article: number }>
  /** A vote on one of the two questions of the conference. Unconfirmed, the seat counts as absent. */
  | Readonly<{ of: "conference" }>;

type Drafts = Pick<FormDrafts, "leanings" | "amendment" | "conference">;

/** The first choice that closing the beat now would pass over, or null if there is none. */
export function unconfirmed(view: View, drafts: Drafts): Unconfirmed | null {
  return breaking(view, drafts) ?? amending(view, drafts) ?? halfVoted(view, drafts);
}

function breaking(view: View, { leanings = {} }: Drafts): Unconfirmed | null {
  for (const { article, bound } of optionOf(view, "takeStand")?.articles ?? []) {
    const stand = leanings[article];
    if (bound && stand !== undefined) return { of: "breaking", article, stand };
  }
  return null;
}

function amending(view: View, { amendment }: Drafts): Unconfirmed | null {
  if (amendment === undefined || isSealed(view, "proposeAmendment")) return null;
  const { article, alternative } = amendment;
  const terms = optionOf(view, "proposeAmendment")?.terms ?? [];
  const isChosen = terms.some((term) => term.article === article && term.alternative === alternative);
  return isChosen ? { of: "amendment", article } : null;
}

function halfVoted(view: View, { conference }: Drafts): Unconfirmed | null {
  if (conference === undefined || optionOf(view, "castConference") === null) return null;
  if (isSealed(view, "castConference")) return null;
  const isHalf = (conference.observers === null) !== (conference.protocol === null);
  return isHalf ? { of: "conference" } : null;
}

/** What silence would pass over: texts of the chair, or the stand or vote on the whole text. */
export type Silence = Readonly<{ of: "texts" | "package" | "vote"; count: number }>;

/** The texts without a stand of the seat's own, or the whole text. A promised text is joined by itself. */
export function silence(view: View): Silence | null {
  const puts = optionOf(view, "takeStand")?.articles ?? [];
  const open = puts.filter((put) => isOpenStand(view, put));
  if (open.length > 0) return { of: "texts", count: open.length };
  for (const [type, of] of WHOLE)
    if (optionOf(view, type) !== null && !isSealed(view, type)) return { of, count: 1 };
  return null;
}

/** Whether a text of the chair still needs a stand of the seat's own. */
export function isOpenStand(view: View, put: Readonly<{ article: number; bound: boolean }>): boolean {
  return !put.bound && !isSealed(view, `takeStand:${put.article}`);
}

const WHOLE = [
  ["standOnPackage", "package"],
  ["castVote", "vote"],
] as const;

function isSealed({ mine }: View, slot: string): boolean {
  return (mine?.sealed ?? []).some((command) => slotOf(command) === slot);
}
