import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { forceMonth, type Summary, scenarioOfStudy, summaryOfPart } from "../../client/lab/lab-figures.ts";
import { monthText, quantileText, runName, shareText } from "../../client/sentences/lab-words.ts";
import { type Column, DataTable } from "../primitives/data-table.tsx";
import { ClauseChange } from "./clause-change.tsx";
import { PairFigure } from "./pair-figure.tsx";
import { useLabState } from "./use-lab.ts";

type Row = Readonly<{ run: Run; summary: Summary }>;

/** The studies run since the page was opened, side by side. */
export function PastRuns(): ReactNode {
  const past = useLabState((lab) => lab.past);
  if (past.length < 2) return null;
  const rows = past.flatMap((run): Row[] => {
    const summary = summaryOfPart(run.study, run.part);
    return summary === null ? [] : [{ run, summary }];
  });
  return (
    <section className="lab-figure lab-past narrow-list sheet" aria-labelledby="past-heading">
      <h2 id="past-heading">{t("lab:past.heading")}</h2>
      <p className="soft">{t("lab:past.note")}</p>
      <DataTable
        caption={t("lab:past.heading")}
        isCaptionHidden
        columns={COLUMNS}
        rows={rows}
        keyOf={({ run }) => run.id}
      />
    </section>
  );
}

/** Two of these studies in pairs. */
export function Comparison(): ReactNode {
  const past = useLabState((lab) => lab.past);
  return past.length < 2 ? null : <PairFigure runs={past} />;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    id: "study",
    head: t("lab:past.study"),
    isRowHead: true,
    cell: ({ run }) => (
      <>
        {runName(run)}
        <Changes run={run} />
      </>
    ),
  },
  {
    id: "adopted",
    head: t("lab:past.adopted"),
    isAmount: true,
    cell: ({ summary }) => shareOr(summary.adoption.chance),
  },
  {
    id: "reached",
    head: t("lab:past.reached"),
    isAmount: true,
    cell: ({ summary }) => shareOr(summary.threshold.chance),
  },
  {
    id: "months",
    head: t("lab:past.months"),
    isAmount: true,
    cell: ({ summary }) => quantileText(summary.threshold.months.p50),
  },
  {
    id: "inForce",
    head: t("lab:past.inForce"),
    isAmount: true,
    cell: ({ summary }) => monthText(forceMonth(summary.threshold.months.p50.value)),
  },
  {
    id: "parties",
    head: t("lab:past.parties"),
    isAmount: true,
    cell: ({ summary }) => quantileText(summary.parties.p50),
  },
  {
    id: "safeguards",
    head: t("lab:past.safeguards"),
    isAmount: true,
    cell: ({ summary }) => number(summary.indices.safeguards.p50.value ?? 0),
  },
];

function shareOr(chance: Summary["adoption"]["chance"]): string {
  return chance === null ? "" : shareText(chance);
}

/**
 * Clauses of the studied text that differ from the real convention. Empty if the text was negotiated in the matches.
 */
function Changes({ run: { study } }: Readonly<{ run: Run }>): ReactNode {
  const { text } = study;
  if (typeof text === "string") return null;
  const changes = scenarioOfStudy(study).articles.flatMap(({ id, adopted, alternatives }, a) => {
    const key = text[a] ?? "";
    return key === alternatives[adopted]?.key ? [] : [{ article: id, alternative: key }];
  });
  if (changes.length === 0) return null;
  return (
    <ul className="small soft" aria-label={t("lab:past.clauses")}>
      {changes.map((change) => (
        <li key={change.article}>
          <ClauseChange {...change} />
        </li>
      ))}
    </ul>
  );
}
