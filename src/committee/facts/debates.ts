/** Facts about the debate on one paper: a draft, and inside it the amendments to it. */
import * as z from "zod/mini";
import { type Clock, running, started, stopped } from "../state/clock.ts";
import { DEBATE_MODES, type PaperDebate } from "../state/debate.ts";
import { type OneOf, whole } from "../state/schema.ts";
import type { Committee } from "../state/state.ts";
import { aboutPaper, lasting } from "./fields.ts";
import { withOne } from "./lists.ts";

export const DEBATE_FACTS = {
  /** `seconds`: the time of an open debate, or the time for. `against`: the time against, 0 in an open debate. */
  paperDebateOpened: { ...aboutPaper, mode: z.enum(DEBATE_MODES), ...lasting, against: whole },
  /** The time against begins or, with `against` as the time that it will have, the time for. */
  paperDebateTurned: { ...aboutPaper, ...lasting, against: z.exactOptional(whole) },
  paperDebateClosed: aboutPaper,
};

export type DebateFact = OneOf<typeof DEBATE_FACTS>;

export function debateAfter(state: Committee, fact: DebateFact, at: number): Committee {
  const { debates = [], debateClock } = state;
  switch (fact.type) {
    case "paperDebateOpened": {
      const { paper, mode, seconds, against } = fact;
      const side = mode === "open" ? "open" : "for";
      const waiting = debates.map((one) =>
        one.clock === null ? { ...one, clock: held(debateClock, at) } : one,
      );
      const debate: PaperDebate = { paper, side, against, clock: null };
      return { ...state, debates: withOne(waiting, debate), debateClock: running(seconds, at) };
    }
    case "paperDebateTurned": {
      const { against } = fact;
      const turn = against === undefined ? { side: "against" as const } : { side: "for" as const, against };
      return {
        ...state,
        debates: debates.map((one) => (one.paper === fact.paper ? { ...one, ...turn } : one)),
        debateClock: running(fact.seconds, at),
      };
    }
    case "paperDebateClosed": {
      const papers = state.papers.map((one) =>
        one.n === fact.paper ? { ...one, isDebated: true as const } : one,
      );
      return endedFor({ ...state, papers }, (paper) => paper !== fact.paper, at);
    }
  }
}

const held = (clock: Clock | null, at: number): Clock | null => (clock === null ? null : stopped(clock, at));

/**
 * The committee without the debates on papers that are no longer debated. The debate in which an amendment was debated
 * goes on with the time that it had left.
 */
function endedFor(state: Committee, isStill: (paper: number) => boolean, at: number): Committee {
  const { debates = [] } = state;
  const first = debates.findIndex(({ paper }) => !isStill(paper));
  if (first < 0) return state;
  const left = debates.slice(0, first);
  const outer = left.at(-1)?.clock ?? null;
  const now = left.map((one, n) => (n === left.length - 1 ? { ...one, clock: null } : one));
  return { ...state, debates: now, debateClock: outer === null ? null : started(outer, at) };
}

/** Ends the debates on papers that are no longer before the committee. */
export function withoutEnded(state: Committee, at: number): Committee {
  if (state.debates === undefined || state.debates.length === 0) return state;
  const open = new Set(state.papers.flatMap(({ n, status }) => (status === "introduced" ? [n] : [])));
  return endedFor(state, (paper) => open.has(paper), at);
}
