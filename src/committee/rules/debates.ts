/**
 * The debate on one paper: its main submitter speaks, then the house in open debate, or in time for and time against.
 * Amendments are debated inside the debate on their draft. The chair sets the times.
 */
import type { Fact } from "../facts/fact.ts";
import { debateNow } from "../state/debate.ts";
import type { DebateOrder, Refusal } from "../state/order.ts";
import type { Paper } from "../state/paper.ts";
import { ruleOf } from "../state/precedence.ts";
import type { Committee } from "../state/state.ts";
import { openRefusal } from "./agenda.ts";
import { type Decision, floorBusy, isLength, itemOf, refuse, unless } from "./decision.ts";
import { paperOf } from "./open-paper.ts";
import { speakerRefusal } from "./speakers.ts";

export function decideDebate(state: Committee, order: DebateOrder): Decision {
  if (state.pack.debate?.on !== "paper") return refuse("notInPack");
  const now = debateNow(state);
  switch (order.type) {
    case "debatePaper": {
      const { paper, mode, seconds, against } = order;
      const isTimed = isLength(seconds) && (mode === "open" ? against === 0 : isLength(against));
      const reason = debateRefusal(state, paper) ?? (isTimed ? null : "timeWrong");
      const fact = { type: "paperDebateOpened", paper, mode, seconds, against } as const;
      return unless(reason, fact, ...firstSpeech(state, paper));
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

/**
 * The submitter of a paper has the floor first, where the rules say so: he or she reads the operative clauses, speaks,
 * and takes points of information. Nobody speaks if none of the sponsors is in the room.
 */
function firstSpeech(state: Committee, n: number): readonly Fact[] {
  const paper = paperOf(state, n);
  const submitter = paper?.sponsors.find((id) => speakerRefusal(state, id) === null);
  if (state.pack.debate?.submitterFirst !== true || submitter === undefined) return [];
  return [
    { type: "speechStarted", delegation: submitter, as: "submitter", seconds: state.list.seconds } as const,
  ];
}

/** The time against begins. */
export function turned(state: Committee) {
  const now = debateNow(state);
  return now === undefined
    ? []
    : [{ type: "paperDebateTurned", paper: now.paper, seconds: now.against } as const];
}

/**
 * What the previous question does inside a debate on a paper: the debate is over or, in the time for, the time against
 * begins. Where another motion leads to the time against, the previous question leads straight to the vote.
 */
export function movedOn(state: Committee) {
  const now = debateNow(state);
  if (now === undefined) return null;
  const isStraight = ruleOf(state.pack, "timeAgainst") !== undefined;
  return now.side === "for" && !isStraight
    ? turned(state)
    : [{ type: "paperDebateClosed", paper: now.paper } as const];
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
