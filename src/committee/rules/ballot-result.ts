/** How a ballot ends: the count and what follows from it. */
import type { Fact } from "../facts/fact.ts";
import type { Ballot, OpenBallot } from "../state/ballot.ts";
import { closedBallot, declaredBallot, missingIn } from "../state/count.ts";
import type { BallotOrder, Refusal } from "../state/order.ts";
import { clausesOf, type Half, numbersIn, type Paper, standing } from "../state/paper.ts";
import { rematched } from "../state/provisions.ts";
import { isMember, isQuorate, membersOf } from "../state/seats.ts";
import type { Committee } from "../state/state.ts";
import { amendedFact } from "./amending.ts";
import { accept, type Decision, refuse } from "./decision.ts";
import { effectsOf } from "./effects.ts";
import { sightRefusal, tallyRefusal } from "./placards.ts";

type Closing = Extract<BallotOrder, Readonly<{ type: "closeBallot" }>>;

/** The result of a ballot, and what follows from it. */
export function closeBallot(state: Committee, open: OpenBallot, closing: Closing): Decision {
  const reason = unfinished(open) ?? leftTooFew(state, open) ?? unasked(open, closing);
  if (reason !== null) return refuse(reason);
  const notVoting = missingIn(open).seats;
  const ballot = {
    ...closedBallot(open, membersOf(state).length, state.pack),
    notVoting,
    declared: notVoting.filter((id) => state.attendance[id] === "presentAndVoting"),
  };
  return accept({ type: "ballotClosed", ballot }, ...decided(state, ballot));
}

/** The result that the chair declares by sight, and what follows from it. */
export function bySight(state: Committee, open: OpenBallot, carried: boolean): Decision {
  const reason = sightRefusal(state, open) ?? leftTooFew(state, open);
  if (reason !== null) return refuse(reason);
  const ballot = declaredBallot(open, membersOf(state).length, carried);
  return accept({ type: "ballotClosed", ballot }, ...decided(state, ballot));
}

/**
 * Why a ballot cannot be closed yet, or null if it can. A roll call must hear everybody who is in the room, placards
 * must be counted first, and a consensus with an objection goes to a vote.
 */
function unfinished(open: OpenBallot): Refusal | null {
  switch (open.method) {
    case "rollCall":
      return missingIn(open).count === 0 ? null : "votesMissing";
    case "count":
      return open.tally === null ? "votesMissing" : tallyRefusal(open, open.tally);
    case "sight":
      return open.tally === null ? "declareFirst" : tallyRefusal(open, open.tally);
    case "consensus":
      return open.objections.length === 0 ? null : "needsVote";
    case "seats":
    case "recorded":
      return null;
  }
}

/** A decision needs a quorum also at the end of a vote (GA rule 108), and members may leave during it. */
function leftTooFew(state: Committee, { question, voters }: OpenBallot): Refusal | null {
  const present = voters.filter((id) => isMember(state, id)).length;
  return isQuorate(state.pack, question, present, membersOf(state).length) ? null : "noQuorum";
}

/**
 * A vote closes without some of its votes only if the order names their number. The number only ever falls during a
 * vote, so if it is right, nobody has voted or left since the chair was asked.
 */
function unasked(open: OpenBallot, { missing = 0 }: Closing): Refusal | null {
  return missingIn(open).count === missing ? null : "votesMissing";
}

function decided(state: Committee, { n, on, carried }: Ballot): readonly Fact[] {
  switch (on.type) {
    case "motion": {
      const fact = { type: "motionDecided", motion: on.motion, carried, ballot: n } as const;
      return carried ? [fact, ...effectsOf(state, on.motion)] : [fact];
    }
    case "appeal":
      return [{ type: "appealDecided", point: on.point, overruled: carried }];
    case "part": {
      const paper = state.papers.find((one) => one.n === on.paper);
      return paper === undefined ? [] : partDecided(state, paper, on.part, carried);
    }
    case "paper": {
      const paper = state.papers.find((one) => one.n === on.paper);
      return paper === undefined ? [] : paperDecided(state, paper, carried);
    }
  }
}

/**
 * Records the result of a part. If all operative clauses were put to the vote in parts, all these parts are rejected
 * and the pack says so, the whole paper is rejected (GA rule 129).
 */
function partDecided(state: Committee, paper: Paper, part: number, carried: boolean): readonly Fact[] {
  const fact = { type: "partDecided", paper: paper.n, part, carried } as const;
  const parts = paper.parts.map((one, at) => (at === part ? { ...one, carried } : one));
  const operative = parts.filter(({ clauses }) => clauses.length > 0);
  const inParts = operative.flatMap(({ clauses }) => clauses);
  const isAll = standing(paper).every((clause) => inParts.includes(clause));
  const isRejected = isAll && operative.length > 0 && operative.every((one) => one.carried === false);
  return isRejected && state.pack.division.allRejected
    ? [fact, ...decidedFacts(paper, false, paper)]
    : [fact];
}

/**
 * Removes the rejected clauses and preambular paragraphs from the text of a paper that carried. If the paper is an amendment, the paper that it
 * amends changes too.
 */
function paperDecided(state: Committee, paper: Paper, carried: boolean): readonly Fact[] {
  const facts = decidedFacts(paper, carried, carried ? kept(paper) : paper);
  const target = state.papers.find((one) => one.n === paper.amends?.paper);
  return carried && target !== undefined ? [...facts, amendedFact(state, paper, target)] : facts;
}

/** The words of a paper without the parts that were rejected. */
function kept(paper: Paper): Words {
  const rejected = paper.parts.filter(({ carried }) => carried === false);
  const left = (text: string, half: Half): string => {
    const gone = rejected.flatMap((part) => numbersIn(part, half));
    return clausesOf(text)
      .map((line, at) => (gone.includes(at + 1) ? "" : line))
      .join("\n");
  };
  return { text: left(paper.text, "operative"), preamble: left(paper.preamble, "preamble") };
}

type Words = Pick<Paper, "text" | "preamble">;

/** Matches that the chairs had hidden are shown with the result. */
function decidedFacts(paper: Paper, carried: boolean, { text, preamble }: Words): readonly Fact[] {
  const changed = preamble === paper.preamble ? {} : { preamble };
  const fact = { type: "paperDecided", paper: paper.n, carried, text, ...changed } as const;
  const { matching } = rematched(paper, text);
  if (matching === undefined || matching.isShown) return [fact];
  return [fact, { type: "matchesShown", paper: paper.n, wordings: matching.wordings }];
}
