import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { caseAfter } from "../../client/i18n/names.ts";
import { lastAnswered } from "../../client/selectors/ratification/in-force.ts";
import { useTable } from "../hooks/stores.ts";

/** What became of the player's last answer to a request, told by the person concerned. */
export function RequestAftermath(): ReactNode {
  const { scenario, own, names } = useTable();
  const request = lastAnswered(own.world, own.country);
  if (request === null) return null;
  const id = scenario.cases[request.case]?.id ?? "";
  return (
    <section className="request-aftermath">
      <h3>{t("ratification:request.afterHeading", { state: names.country(request.from) })}</h3>
      <p className="treaty">{caseAfter(id, request.answer)}</p>
    </section>
  );
}
