import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { shortfallOf } from "../../client/selectors/match/last-vote.ts";
import { countSigned } from "../../client/selectors/ratification/race.ts";
import type { Ballot, Outcome } from "../../engine/state/treaty.ts";
import type { Shown } from "../hooks/use-shown.ts";
import { VoteBar } from "./vote-bar.tsx";

/**
 * How the text was adopted or lost, with the count. Before the vote, shows the majority needed and the blocking
 * states.
 */
export function VoteCount({ shown }: Readonly<{ shown: Shown }>): ReactNode {
  const { outcome, signed } = shown.view.world.treaty;
  if (outcome === null) return null;
  const { ballot, blockers } = outcome;
  const states = countSigned(signed);
  const { majority } = shown.scenario.procedure.ballots.wholeText;
  return (
    <section className="wall-part" aria-labelledby="wall-vote">
      <h3 id="wall-vote">{t(HEADINGS[kindOf(outcome)])}</h3>
      {ballot !== null && <Count ballot={ballot} isBlocked={blockers.length > 0} />}
      {kindOf(outcome) === "blocked" && (
        <>
          <p className="wall-big">{t("adoption:whole.blockers", { count: blockers.length })}</p>
          <p>{shown.names.countries(blockers)}</p>
          <p className="wall-plain">{t(`adoption:procedure.${majority}`)}</p>
        </>
      )}
      {kindOf(outcome) === "consensus" && <p className="wall-big">{t("wall:vote.noVote")}</p>}
      {states > 0 && <p className="wall-plain">{t("wall:vote.signed", { count: states })}</p>}
    </section>
  );
}

type Kind = "consensus" | "vote" | "failed" | "blocked";

const HEADINGS = {
  consensus: "wall:vote.consensus",
  vote: "wall:vote.carried",
  failed: "wall:vote.failed",
  blocked: "wall:vote.blockedHeading",
} as const satisfies Record<Kind, string>;

/** Consensus that was blocked is not yet a failure, but a failed vote is. */
function kindOf({ how, ballot }: Outcome): Kind {
  return how === "failed" && ballot === null ? "blocked" : how;
}

/** @param isBlocked whether the room has just seen how many states joined, far more than vote yes */
function Count({ ballot, isBlocked }: Readonly<{ ballot: Ballot; isBlocked: boolean }>): ReactNode {
  const { tally } = ballot;
  const { needed } = shortfallOf(ballot);
  return (
    <>
      <VoteBar
        sides={(["yes", "no", "abstain"] as const).map((id) => ({
          id,
          name: t(`wall:vote.${id}`),
          count: tally[id],
        }))}
        needed={needed}
      />
      <p className="wall-plain numbers">{t("wall:vote.neededAway", { needed, count: tally.absent })}</p>
      {isBlocked ? (
        <p className="wall-plain">{t("wall:vote.joined")}</p>
      ) : (
        tally.no > 0 && <p className="wall-plain">{t("wall:vote.whole")}</p>
      )}
    </>
  );
}
