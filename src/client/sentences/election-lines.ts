/** Sentences about elections by secret ballot. They never say who voted, or for whom. */
import type { Fact } from "../../committee/facts/fact.ts";
import type { CountedBallot, OpenElection } from "../../committee/state/election.ts";
import { list, t, type Values } from "../i18n/index.ts";
import type { CommitteeNames } from "./committee-names.ts";

type OfElection<T extends string> = Extract<Fact, Readonly<{ type: T }>>;

/** A name on the ballot paper: a delegation's, or one that the chair has typed. */
export function candidateName(
  { among }: Pick<OpenElection, "among">,
  name: string,
  names: CommitteeNames,
): string {
  return among === "seats" ? names.seat(name) : name;
}

/** The names on the ballot paper. */
export function paperText(open: Pick<OpenElection, "among" | "names">, names: CommitteeNames): string {
  return list(open.names.map((name) => candidateName(open, name, names)));
}

/** The votes for each name that has any, most first. */
export function votesText(
  counted: Pick<CountedBallot, "among" | "names" | "votes">,
  names: CommitteeNames,
): string {
  const lines = counted.names
    .map((name, at) => ({ name: candidateName(counted, name, names), count: counted.votes[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map((one) => t("committee:election.votesFor", one));
  return lines.length === 0 ? t("committee:election.noVotes") : list(lines);
}

const office = (fact: Readonly<{ office: string }>): Values => ({ office: fact.office });

/** The values that each sentence takes from its fact. */
export const ELECTION_TOLD = {
  electionOpened: office,
  electionBallotOpened: (fact: OfElection<"electionBallotOpened">, names: CommitteeNames): Values => ({
    ...office(fact),
    names: paperText(fact, names),
  }),
  electionCounted: (fact: OfElection<"electionCounted">, names: CommitteeNames): Values => ({
    ...office(fact),
    ballot: fact.ballot,
    votes: votesText(fact, names),
    blank: fact.blank,
    needed: fact.needed,
  }),
  electionDecided: (fact: OfElection<"electionDecided">, names: CommitteeNames): Values => ({
    ...office(fact),
    name: candidateName(fact, fact.name, names),
  }),
  electionCancelled: office,
};

/** The sentence for a ballot that begins again, or for a lot; null if the plain one fits. */
export function electionText(fact: Fact, values: Values): string | null {
  if (fact.type === "electionBallotOpened" && fact.isAgain === true)
    return t("committee:election.again", values);
  return fact.type === "electionDecided" && fact.byLot ? t("committee:election.byLot", values) : null;
}
