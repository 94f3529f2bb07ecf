/** The next act where drafts are debated one after another: lobbying, the introduction, the debate and its end. */
import { decide } from "../../../committee/decide.ts";
import { amendmentsTo, onTheFloor } from "../../../committee/rules/papers.ts";
import { debateNow } from "../../../committee/state/debate.ts";
import type { Paper } from "../../../committee/state/paper.ts";
import { ruleOf } from "../../../committee/state/precedence.ts";
import type { Committee } from "../../../committee/state/state.ts";
import type { Act } from "./next-kinds.ts";

const HOUR_S = 3600;

/** Lobbying before the debate opens, once for each item. */
export function lobbyingActs({ pack, hasLobbied }: Committee): readonly Act[] {
  if (ruleOf(pack, "lobbying") === undefined || hasLobbied === true) return [];
  const order = { type: "startCaucus", kind: "lobbying", topic: "", seconds: HOUR_S, each: null } as const;
  return [{ code: "startLobbying", order }];
}

/** The debates on amendments, which come before the votes on them. */
export function amendmentDebates(state: Committee): readonly Act[] {
  const now = state.pack.debate?.on === "paper" ? debateNow(state) : undefined;
  const paper = state.papers.find(({ n }) => n === now?.paper);
  return paper === undefined ? [] : amendmentsTo(state, paper).map((one) => startOf(state, one));
}

/** The debate on the next draft, and then the time against and its end. */
export function debateActs(state: Committee): readonly Act[] {
  if (state.pack.debate?.on !== "paper") return [];
  const now = debateNow(state);
  if (now === undefined)
    return [...onTheFloor(state).map((paper) => startOf(state, paper)), ...introductions(state)];
  const { paper } = now;
  return now.side === "for"
    ? [{ code: "turnDebate", order: { type: "turnDebate" }, paper }]
    : [{ code: "endPaperDebate", order: { type: "endPaperDebate" }, paper }];
}

/** The debate on a paper in the way that the rules have it: the same time for and against. */
function startOf({ pack }: Committee, { n, kind }: Paper): Act {
  const seconds = (kind === "amendment" ? pack.debate?.amendment : pack.debate?.draft) ?? 0;
  const order = { type: "debatePaper", paper: n, mode: "closed", seconds, against: seconds } as const;
  return { code: "debatePaper", order, paper: n };
}

/** Drafts that may come before the committee now. */
function introductions(state: Committee): readonly Act[] {
  return state.papers.flatMap(({ n, kind, status }) => {
    const order = { type: "introducePaper", paper: n } as const;
    const isDue = kind === "draft" && status === "submitted";
    if (!isDue || !decide(state, order, { type: "chair", chair: 1 }, 0).ok) return [];
    return [{ code: "introducePaper", order, paper: n } as const];
  });
}
