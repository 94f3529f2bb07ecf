/** The outcome of a vote in a word and its figures, for pages that show both apart. */
import type { Ballot } from "../../committee/state/ballot.ts";
import { t } from "../i18n/index.ts";
import { notVotingIn } from "../selectors/committee/ballot.ts";
import { ballotText } from "./committee-lines.ts";
import type { CommitteeNames } from "./committee-names.ts";

/** A paper is adopted or not; anything else is carried or fails. */
export function outcomeText({ on, carried }: Ballot): string {
  if (on.type === "paper") return t(`committee:ballot.outcome.${carried ? "adopted" : "notAdopted"}`);
  return t(`committee:ballot.outcome.${carried ? "carried" : "failed"}`);
}

/** The votes and how many were needed. A consensus and a result by sight have no figures, but their own sentence. */
export function figuresText(ballot: Ballot, names: CommitteeNames): string {
  const { method, question, tally, needed, voting = tally.yes + tally.no } = ballot;
  if (method === "sight") return t("committee:ballot.method.sight");
  if (method === "consensus") return ballotText(ballot, names);
  const silent = notVotingIn(ballot);
  const isBound = question === "procedure" && tally.abstain === 0;
  const form = silent > 0 ? "silent" : isBound ? "bound" : "all";
  return t(`committee:ballot.figures.${form}`, { ...tally, silent, needed, voting });
}
