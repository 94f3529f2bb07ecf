/** What a seat did at the first conference and what came of it, in whole sentences. */
import type { Scenario } from "../../engine/state/scenario.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import { countriesOn } from "../selectors/match/last-vote.ts";
import type { MoveResult } from "../selectors/move/results.ts";
import type { Doer } from "./move-act-words.ts";

type Decided = Extract<MoveResult, { of: "conference" }>;

/** How many states a sentence names, the most powerful first; the rest are counted. */
const NAMED = 1;

/** The seat's two votes, or why it has none. Empty if these results hold no conference. */
export function conferenceVotes(results: readonly MoveResult[], by: Doer): readonly string[] {
  const decided = results.filter((one): one is Decided => one.of === "conference");
  const [first] = decided;
  if (first === undefined) return [];
  if (first.vote === "noVote") return [t(`move:${by}.conference.outside`)];
  if (first.vote === "absent") return [t(`move:${by}.conference.silent`)];
  const voteOn = (question: Decided["question"]): string => {
    const vote = decided.find((one) => one.question === question)?.vote;
    return t(`vote.${vote === undefined || vote === "noVote" ? "absent" : vote}`);
  };
  return [t(`move:${by}.conference.votes`, { observers: voteOn("observers"), protocol: voteOn("protocol") })];
}

/** What the conference decided on one question, who carried or stopped it, and whether the seat's vote decided it. */
export function conferenceWords(
  { question, ballot, needs, isShort, isDecisive }: Decided,
  names: Names,
  { countries: states }: Scenario,
): readonly string[] {
  const { yes, no } = ballot.tally;
  const powerOf = (country: number): number => states[country]?.power ?? 0;
  const order = [...states.keys()].sort((a, b) => powerOf(b) - powerOf(a));
  const side = countriesOn(ballot, ballot.carried || isShort ? "yes" : "no", order);
  const values = { yes, no, count: needs, countries: names.countries(side, NAMED) };
  const told = (): string => {
    if (isShort) return t("move:conference.protocol.short", values);
    if (ballot.carried) return t(`move:conference.${question}.carried`, values);
    if (side.length === 0) return t(`move:conference.${question}.nobody`);
    return t(`move:conference.${question}.lost`, values);
  };
  return [told(), ...(isDecisive ? [t("move:amendment.decisive")] : [])];
}
