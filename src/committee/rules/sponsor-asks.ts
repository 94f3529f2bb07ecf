/** Requests to become a sponsor. The first sponsor answers on its device, or the chair for it. */
import type { Who } from "../state/delegation.ts";
import type { PaperOrder, Refusal } from "../state/order.ts";
import { asksOf, type Paper } from "../state/paper.ts";
import { isMember } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { type Decision, unless } from "./decision.ts";
import { firstRefusal, firstSponsorOf, fixedRefusal } from "./holding.ts";

type AskOrder = Extract<PaperOrder, Readonly<{ type: "answerSponsor" | "withdrawSponsorAsk" }>>;

export function decideAsk(state: Committee, order: AskOrder, paper: Paper, who: Who): Decision {
  const { delegation } = order;
  const about = { paper: paper.n, delegation } as const;
  const ask = asksOf(paper).find(({ by }) => by === delegation);
  if (order.type === "withdrawSponsorAsk") {
    // A request that was declined stays, so that the delegation cannot ask again and again.
    const isOpen = ask !== undefined && !ask.isDeclined;
    return unless(isOpen ? null : "noAsk", { type: "sponsorAskWithdrawn", ...about });
  }
  const { isAccepted } = order;
  const reason: Refusal | null =
    firstRefusal(state, paper, who) ??
    fixedRefusal(paper) ??
    (ask === undefined ? "noAsk" : null) ??
    (ask?.isDeclined === true && !isAccepted ? "alreadyDone" : null) ??
    (isMember(state, delegation) || !isAccepted ? null : "noVote");
  const first = firstSponsorOf(state, paper) ?? paper.sponsors[0] ?? delegation;
  return unless(reason, { type: "sponsorAnswered", ...about, first, isAccepted });
}
