import { type ReactNode, useMemo } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { indexName } from "../../client/i18n/names.ts";
import type { Run } from "../../client/lab/lab.ts";
import {
  type IndexFigure,
  indexFigures,
  type Summary,
  scenarioOfStudy,
} from "../../client/lab/lab-figures.ts";
import type { Index } from "../../engine/state/scenario.ts";
import { Figure } from "./figure.tsx";
import { rowsDiamonds, rowsFrame, rowsHeight, rowsMarks } from "./interval-rows.ts";
import { type Draw, PlotView } from "./plot-view.tsx";

type IndicesProps = Readonly<{ run: Run; summary: Summary }>;

/** Six indices of the adopted texts, compared with those of the real convention. */
export function Indices({ run, summary }: IndicesProps): ReactNode {
  const rows = useMemo(() => indexFigures(scenarioOfStudy(run.study), summary), [run.study, summary]);
  const draw = useMemo(() => drawOf(rows), [rows]);
  if (rows.length === 0) return null;
  const sentence = sentenceOf(rows);
  return (
    <Figure
      name="fortieth-indices"
      title={t("lab:meaning.indices")}
      sentence={sentence}
      notes={[t("lab:meaning.marks")]}
      table={{ columns: COLUMNS, rows, keyOf: ({ index }) => index }}
      csv={{
        head: ["index", "p10", "p50", "p90", "real"],
        rows: rows.map(({ index, low, value, high, real }) => [index, low, value, high, real]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={rowsHeight(rows)} />
    </Figure>
  );
}

function sentenceOf(rows: readonly IndexFigure[]): string {
  const row = (index: Index): IndexFigure | undefined => rows.find((one) => one.index === index);
  return t("lab:meaning.indicesSentence", {
    safeguards: row("safeguards")?.value ?? 0,
    realSafeguards: row("safeguards")?.real ?? 0,
    cooperation: row("cooperation")?.value ?? 0,
    realCooperation: row("cooperation")?.real ?? 0,
  });
}

const COLUMNS = [
  {
    id: "index",
    head: t("lab:meaning.index"),
    cell: ({ index }: IndexFigure) => indexName(index),
    isRowHead: true,
  },
  { id: "low", head: t("lab:meaning.low"), cell: ({ low }: IndexFigure) => number(low), isAmount: true },
  {
    id: "value",
    head: t("lab:meaning.middle"),
    cell: ({ value }: IndexFigure) => number(value),
    isAmount: true,
  },
  { id: "high", head: t("lab:meaning.high"), cell: ({ high }: IndexFigure) => number(high), isAmount: true },
  {
    id: "real",
    head: t("lab:meaning.realHead"),
    cell: ({ real }: IndexFigure) => number(real),
    isAmount: true,
  },
];

function drawOf(rows: readonly IndexFigure[]): Draw {
  const shown = rows.map((row) => ({ ...row, name: indexName(row.index) }));
  return (plot, width) =>
    plot.plot({
      ...rowsFrame(shown, width),
      x: { domain: [0, 100], label: t("lab:meaning.axis"), labelAnchor: "center", grid: true, ticks: 5 },
      marks: [...rowsMarks(plot, shown, width), rowsDiamonds(plot, shown)],
    });
}
