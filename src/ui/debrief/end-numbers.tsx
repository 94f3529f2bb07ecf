import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { endNumbers } from "../../client/selectors/debrief/end-of-match.ts";
import { trustMovesOf } from "../../client/selectors/move/trust-moves.ts";
import { trustWords } from "../../client/sentences/move-words.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";

/** The three results as small numbers, with par beside them. */
export function EndNumbers(): ReactNode {
  const results = usePlay().results();
  const { par } = useLab();
  const { inForce } = useTable().view.world.treaty;
  if (results === null) return null;
  return (
    <dl className="end-numbers" aria-label={t("debrief:end.results")}>
      {endNumbers(results, typeof par === "string" ? null : par, inForce >= 0).map(({ id, value, par }) => (
        <div key={id} data-result={id}>
          <dt>{t(`debrief:results.${id}`)}</dt>
          <dd>
            <strong className="numbers">{number(value)}</strong>{" "}
            {par !== null && <span className="numbers">{t("debrief:end.par", { par })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the end of the match itself changed in the player's trust, which no card has told. */
export function LastTrust(): ReactNode {
  const { view, scenario } = useTable();
  const journal = useGame((game) => game.journal);
  const ended = journal.flatMap(({ event }) => (event.type === "matchEnded" ? [event] : []));
  return trustMovesOf(ended, view.mine?.country ?? -1).map((move) => (
    <p key={move.cause} className="small">
      {trustWords(move, scenario)}
    </p>
  ));
}
