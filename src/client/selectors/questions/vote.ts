/** Questions about amendments and the vote on the whole text. */
import { neededOf } from "../../../engine/exact/majority.ts";
import type { Ballot } from "../../../engine/state/treaty.ts";
import type { Asked, Story } from "./question.ts";

export function voteQuestions(story: Story): readonly Asked[] {
  return [...amendmentByOne(story), ...decision(story)];
}

/** Number of yes votes above the majority needed; negative if the vote failed. */
function margin({ majority, tally: { yes, no } }: Ballot): number {
  return yes - neededOf(majority, yes + no);
}

/** Asks about an amendment if one vote more or less in favour would have reversed the result. */
function amendmentByOne({ events }: Story): readonly Asked[] {
  return events.flatMap((event): readonly Asked[] => {
    if (event.type !== "amendmentVoted") return [];
    const { amendment, ballot } = event;
    const spare = margin(ballot);
    if (spare !== 0 && spare !== -1) return [];
    const { by, article, alternative: wording } = amendment;
    const { yes, no } = ballot.tally;
    const { carried } = ballot;
    return [{ weight: 90, question: { kind: "amendmentByOne", by, article, wording, yes, no, carried } }];
  });
}

/** Largest margin that counts as close among nearly two hundred states [design]. */
const CLOSE = 5;

function decision({ world }: Story): readonly Asked[] {
  const { outcome } = world.treaty;
  if (outcome === null) return [];
  const { ballot, how } = outcome;
  if (how === "consensus") return [{ weight: 50, question: { kind: "byConsensus" } }];
  if (ballot === null) return [];
  const { yes, no } = ballot.tally;
  const needed = neededOf(ballot.majority, yes + no);
  if (how === "failed") return [{ weight: 98, question: { kind: "failed", yes, no, needed } }];
  if (margin(ballot) <= CLOSE) return [{ weight: 88, question: { kind: "closeVote", yes, no, needed } }];
  return [{ weight: 60, question: { kind: "byVote", yes, no } }];
}
