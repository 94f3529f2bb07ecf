import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseTitle } from "../../client/i18n/names.ts";
import { type Turned, turnedBy } from "../../client/selectors/negotiation/deal.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";

/** The answer that a text would change in one of the eight cases, in one line. Empty if it changes none. */
export function TurnedCase({ term }: Readonly<{ term: Term }>): ReactNode {
  return <TurnedLine turned={turnedBy(useTable().own, term)} />;
}

/** Like `TurnedCase`, for a result that is already computed. */
export function TurnedLine({ turned }: Readonly<{ turned: Turned | null }>): ReactNode {
  if (turned === null) return null;
  const { question, answer } = turned;
  return (
    <p className="small">
      {t(`negotiation:offer.turned.${question}.${answer}`, { case: caseTitle(turned.case) })}
    </p>
  );
}
