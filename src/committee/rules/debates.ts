/**
 * The debate on one paper: its main submitter speaks, then the house in open debate, or in time for and time against.
 * Amendments are debated inside the debate on their draft. The chair sets the times.
 */
import { debateNow } from "../state/debate.ts";
import type { DebateOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import type { Committee } from "../state/state.ts";
import { openRefusal } from "./agenda.ts";
import { type Decision, floorBusy, isLength, itemOf, refuse, unless } from "./decision.ts";
import { paperOf } from "./open-paper.ts";

export function decideDebate(state: Committee, order: DebateOrder): Decision {
  if (state.pack.debate?.on !== "paper") return refuse("notInPack");
  const now = debateNow(state);
  switch (order.type) {
    case "debatePaper": {
      const { paper, mode, seconds, against } = order;
      const isTimed = isLength(seconds) && (mode === "open" ? against === 0 : isLength(against));
      const reason = debateRefusal(state, paper) ?? (isTimed ? null : "timeWrong");
      return unless(reason, { type: "paperDebateOpened", paper, mode, seconds, against });
    }
    case "turnDebate":
      if (now === undefined) return refuse("noPaperDebate");
      return unless(now.side === "for" ? null : "notInOrder", ...turned(state));
    case "endPaperDebate":
      if (now === undefined) return refuse("noPaperDebate");
      // A closed debate hears both sides.
      if (now.side === "for") return refuse("timeAgainstFirst");
      return unless(floorBusy(state), { type: "paperDebateClosed", paper: now.paper });
    case "extendDebate": {
      const reason =
        state.debateClock === null ? "noDebateTime" : isLength(order.seconds) ? null : "timeWrong";
      return unless(reason, { type: "debateTimeExtended", seconds: order.seconds });
    }
  }
}

/** The time against begins. */
function turned(state: Committee) {
  const now = debateNow(state);
  return now === undefined
    ? []
    : [{ type: "paperDebateTurned", paper: now.paper, seconds: now.against } as const];
}

/** What the previous question does inside a debate on a paper: the next time begins, or the debate is over. */
export function movedOn(state: Committee) {
  const now = debateNow(state);
  if (now === undefined) return null;
  return now.side === "for" ? turned(state) : [{ type: "paperDebateClosed", paper: now.paper } as const];
}

/** Why the debate on a paper cannot begin now, or null if it can. */
export function debateRefusal(state: Committee, n: number): Refusal | null {
  const item = itemOf(state, state.current);
  const paper = paperOf(state, n);
  if (item === undefined) return "noItem";
  if (paper === undefined) return "unknownPaper";
  if (paper.status !== "introduced" || paper.item !== item.id || paper.kind === "working")
    return "notInOrder";
  if (paper.isDebated === true) return "alreadyDone";
  return openRefusal(item) ?? floorBusy(state) ?? placeRefusal(state, paper);
}

/** One draft at a time. An amendment is debated inside the debate on the text that it would change. */
function placeRefusal(state: Committee, { n, amends }: Paper): Refusal | null {
  const now = debateNow(state);
  if (now?.paper === n) return "alreadyDone";
  if (amends === null) return now === undefined ? null : "endDebateFirst";
  return now?.paper === amends.paper ? null : "debateDraftFirst";
}
