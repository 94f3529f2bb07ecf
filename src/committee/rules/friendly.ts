/**
 * Friendly amendments. If all sponsors of a paper accept an amendment to it, their text changes without a vote (UNA-USA).
 * Each sponsor answers on its device, or the chair records what it says aloud. The chair may also record that all have
 * accepted, but not over the no of one of them.
 */
import type { DelegationId } from "../state/delegation.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import { delegationOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { amendedFact, growsTooLong } from "./amending.ts";
import { accept, type Decision, refuse, speechOf } from "./decision.ts";
import { isOpen, notBefore, paperOf } from "./open-paper.ts";

type FriendlyOrder = Extract<PaperOrder, Readonly<{ type: "acceptAmendment" | "answerAmendment" }>>;

export function decideFriendly(state: Committee, order: FriendlyOrder, amendment: Paper): Decision {
  const reason = friendlyRefusal(state, amendment);
  if (reason !== null) return refuse(reason);
  if (order.type === "acceptAmendment") {
    return isDeclined(state, amendment) ? refuse("sponsorDeclined") : accepted(state, amendment);
  }
  const { delegation, isFriendly } = order;
  if (!sponsorsAsked(state, amendment).includes(delegation)) return refuse("notYours");
  if (answerOf(amendment, delegation) === isFriendly) return refuse("alreadyDone");
  const answer = { type: "amendmentAnswered", paper: amendment.n, delegation, isFriendly } as const;
  const isLast = missingFor(state, amendment).every((id) => id === delegation);
  const done = isFriendly && isLast ? accepted(state, amendment) : refuse("floorTaken");
  // While somebody speaks, the text stays; the chair accepts the amendment afterwards.
  return done.ok ? accept(answer, ...done.facts) : accept(answer);
}

/** Why an amendment cannot be accepted as friendly now, or null if it can. */
export function friendlyRefusal(state: Committee, { amends, status }: Paper): Refusal | null {
  if (amends === null) return "notAmendment";
  if (!state.pack.amendments.friendly) return "notFriendly";
  if (!isOpen(status)) return "paperOver";
  const target = paperOf(state, amends.paper);
  if (target === undefined) return "unknownPaper";
  if (target.status !== "introduced") return notBefore(target);
  return target.parts.some(({ carried }) => carried !== null) ? "voteBegun" : null;
}

function accepted(state: Committee, amendment: Paper): Decision {
  const target = paperOf(state, amendment.amends?.paper ?? null);
  if (target === undefined) return refuse("unknownPaper");
  if (speechOf(state) !== null) return refuse("floorTaken");
  if (growsTooLong(state, amendment, target)) return refuse("tooLong");
  return accept({ type: "amendmentAccepted", paper: amendment.n }, amendedFact(state, amendment, target));
}

/** The sponsors of the paper that an amendment changes. A sponsor without a seat is not asked. */
export function sponsorsAsked(state: Committee, { amends }: Paper): readonly DelegationId[] {
  const sponsors = paperOf(state, amends?.paper ?? null)?.sponsors ?? [];
  return sponsors.filter((id) => delegationOf(state, id) !== undefined);
}

/** Whether a sponsor accepts the amendment, or undefined if it has not answered. Its own amendment it accepts. */
export function answerOf(
  { answers = [], sponsors }: Pick<Paper, "answers" | "sponsors">,
  id: DelegationId,
): boolean | undefined {
  return answers.find(({ by }) => by === id)?.isFriendly ?? (sponsors.includes(id) ? true : undefined);
}

/** Whether a sponsor has said no, and not yes since. */
export function isDeclined(state: Committee, amendment: Paper): boolean {
  return sponsorsAsked(state, amendment).some((id) => answerOf(amendment, id) === false);
}

/** The sponsors that do not accept the amendment, or have not answered yet. */
export function missingFor(state: Committee, amendment: Paper): readonly DelegationId[] {
  return sponsorsAsked(state, amendment).filter((id) => answerOf(amendment, id) !== true);
}
