import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseAfter } from "../../client/i18n/names.ts";
import {
  type Answered,
  allAnswered,
  answeredBesideLetter,
} from "../../client/selectors/ratification/in-force.ts";
import { useTable } from "../hooks/stores.ts";
import { Portrait } from "../people/portrait.tsx";

/** What became of the player's last answer to a request, told by the person concerned. */
export function LastAftermath(): ReactNode {
  const { own } = useTable();
  return <Aftermaths of={allAnswered(own.world, own.country).slice(-1)} />;
}

/** What became of the player's answers to requests, in their order, apart from the person who writes the letter. */
export function AllAftermaths(): ReactNode {
  const { own } = useTable();
  return <Aftermaths of={answeredBesideLetter(own)} />;
}

function Aftermaths({ of }: Readonly<{ of: readonly Answered[] }>): ReactNode {
  const { scenario, names } = useTable();
  const caseOf = (request: Answered): string => scenario.cases[request.case]?.id ?? "";
  return of.map((request) => (
    <section key={`${request.from}-${request.case}`} className="request-aftermath">
      <h3>{t("ratification:request.afterHeading", { state: names.country(request.from) })}</h3>
      <div className="person-row">
        <Portrait kind="case" id={caseOf(request)} size="medium" />
        <p className="treaty">{caseAfter(caseOf(request), request.answer)}</p>
      </div>
    </section>
  ));
}
