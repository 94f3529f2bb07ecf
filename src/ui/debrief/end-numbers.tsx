import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { endNumbers } from "../../client/selectors/debrief/end-of-match.ts";
import { trustWords } from "../../client/sentences/move-words.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { useLab } from "../hooks/use-lab-report.ts";
import { useMove } from "../move/use-move.ts";

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

/** What came of the player's acts in the last beat, and every change in trust with its cause: no card tells them. */
export function LastBeat(): ReactNode {
  const { scenario } = useTable();
  const move = useMove();
  if (move === null) return null;
  const { report, words } = move;
  const told = [...words.came, ...report.trust.map((one) => trustWords(one, scenario))];
  if (told.length === 0) return null;
  return (
    <p className="small">
      {told.map((sentence) => (
        <span key={sentence}>{sentence} </span>
      ))}
    </p>
  );
}
