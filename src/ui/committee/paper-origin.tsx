import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { placeText } from "../../client/sentences/paper-names.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";

/**
 * How a paper relates to others: what it amends, which papers were merged into it, and which paper it was merged
 * into.
 */
export function PaperOrigin({ paper: { n, amends } }: Readonly<{ paper: Paper }>): ReactNode {
  const { mergers } = useCommittee();
  const names = useNames();
  const into = mergers.find(({ from }) => from.includes(n));
  const origin = mergers.find((one) => one.into === n);
  return (
    <>
      {amends !== null && (
        <p className="small">
          {t(
            `committee:paper.amends.${amends.change === "add" && amends.part === "preamble" ? "addPreamble" : amends.change}`,
            {
              place: placeText(amends),
              paper: names.paper(amends.paper),
            },
          )}
        </p>
      )}
      {into !== undefined && (
        <p className="small">{t("committee:paper.mergedInto", { paper: names.paper(into.into) })}</p>
      )}
      {origin !== undefined && (
        <p className="small">{t("committee:paper.mergedFrom", { papers: names.papers(origin.from) })}</p>
      )}
    </>
  );
}
