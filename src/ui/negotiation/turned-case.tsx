import type { ReactNode } from "react";
import { caseConsequence } from "../../client/i18n/people.ts";
import { type Turned, turnedBy } from "../../client/selectors/negotiation/deal.ts";
import type { Term } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";

/** What a text would change for one of the eight people, in one line. Empty if it changes nothing for them. */
export function TurnedCase({ term }: Readonly<{ term: Term }>): ReactNode {
  return <TurnedLine turned={turnedBy(useTable().own, term)} />;
}

/** Like `TurnedCase`, for a result that is already computed. */
export function TurnedLine({ turned }: Readonly<{ turned: Turned | null }>): ReactNode {
  return turned === null ? null : <p>{caseConsequence(turned)}</p>;
}
