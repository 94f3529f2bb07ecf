import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { reportIn } from "../../client/print/report.ts";
import { useGame, useMatchFiles } from "../hooks/stores.ts";
import { ENDED, type Ended, EndedPapers } from "./ended-papers.tsx";
import { PaperChecks } from "./paper-checks.tsx";
import { PrintPage } from "./print-page.tsx";

/** The treaty and the report of the finished match at the table. */
export function MatchPapers(): ReactNode {
  const shelf = useMatchFiles();
  const batch = useGame((game) => game.batch);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the record changes with every batch of events
  const report = useMemo(() => reportIn(shelf.exportRecord()), [shelf, batch]);
  const [chosen, setChosen] = useState<readonly Ended[]>(ENDED);
  const items = ENDED.map((id) => ({ id, name: t(`print:ended.${id}`) }));
  return (
    <PrintPage
      lead={t("print:ended.lead")}
      isEmpty={report === null || chosen.length === 0}
      choices={<PaperChecks items={items} chosen={chosen} onChoose={setChosen} />}
    >
      {report !== null && <EndedPapers report={report} chosen={chosen} table={0} />}
    </PrintPage>
  );
}
