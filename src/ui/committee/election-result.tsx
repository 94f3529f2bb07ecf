import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { shownElection } from "../../client/selectors/committee/election.ts";
import { isUndoSecret } from "../../client/selectors/committee/log.ts";
import { candidateName, paperText, votesText } from "../../client/sentences/election-lines.ts";
import { useCommittee, useCommitteePage, useNames } from "../hooks/use-committee.ts";

/** The ballot that was counted last in the election, with the votes for each name, and who is elected. */
export function ElectionResult(): ReactNode {
  const names = useNames();
  const state = useCommittee();
  const entries = useCommitteePage((page) => page.entries);
  const { open, counted, winner } = shownElection(state, entries);
  if (counted === null) return null;
  const { office, ballot, blank, needed } = counted;
  return (
    <section className="stack" aria-labelledby="election-result">
      <h3 id="election-result" className="eyebrow">
        {open === null ? office : t("committee:election.ballot", { ballot })}
      </h3>
      <p className="committee-outcome" data-carried={winner !== null}>
        {winner === null
          ? t("committee:election.nobody")
          : t(`committee:election.${winner.byLot ? "electedByLot" : "elected"}`, {
              name: candidateName(counted, winner.name, names),
            })}
      </p>
      <p className="numbers">
        {t("committee:election.counts", { votes: votesText(counted, names), blank, needed })}
      </p>
      {open === null && isUndoSecret(entries) && (
        <p className="small soft">{t("committee:election.final")}</p>
      )}
    </section>
  );
}

/** What a ballot is about: whom it is restricted to, and that it begins again after a restart of the host. */
export function ElectionLines(): ReactNode {
  const names = useNames();
  const open = useCommittee().elections?.open ?? null;
  if (open === null) return null;
  return (
    <>
      {open.isAgain === true && <p className="notice">{t("committee:election.againShort")}</p>}
      {open.ballot > 1 && <p>{t("committee:election.between", { names: paperText(open, names) })}</p>}
      <p className="small">{t("committee:election.needs")}</p>
    </>
  );
}
