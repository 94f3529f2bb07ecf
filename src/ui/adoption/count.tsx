import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { isDecisive, shortfallOf } from "../../client/selectors/match/last-vote.ts";
import type { Ballot } from "../../engine/state/treaty.ts";
import { useTable } from "../hooks/stores.ts";

/** The count of a vote: the states on each side, the majority needed, and whether the player's vote was decisive. */
export function Count({ ballot }: Readonly<{ ballot: Ballot }>): ReactNode {
  const { mine } = useTable().view;
  return (
    <p className="small numbers">
      {t("adoption:result.counts", { ...ballot.tally })}{" "}
      {t(`adoption:result.needed.${ballot.majority}`, shortfallOf(ballot))}
      {mine !== null && isDecisive(ballot, mine.country) && (
        <>
          {" "}
          <strong>{t("adoption:result.decisive")}</strong>
        </>
      )}
    </p>
  );
}
