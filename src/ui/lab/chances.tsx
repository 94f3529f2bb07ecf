import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { type Chance, chancesOf, type Estimate, type Summary } from "../../client/lab/lab-figures.ts";
import { pullSummaries, spanOf } from "../../client/lab/pull-bands.ts";
import { nthText, percent, shareText } from "../../client/sentences/lab-words.ts";
import { Figure } from "./figure.tsx";
import { rowsFrame, rowsHeight, rowsMarks } from "./interval-rows.ts";
import { type Draw, PlotView } from "./plot-view.tsx";
import { PULL_HEADS, pullCells } from "./pull-columns.ts";
import type { PullValues } from "./pull-note.tsx";

type ChancesProps = Readonly<{ run: Run; summary: Summary }>;

/** A chance, and the same with each strength of the text's pull. */
type Row = Chance & Readonly<{ pulled: readonly Estimate[] }>;

/** The proportion of matches that reach each result, shown as a dot within its interval. */
export function Chances({ run, summary }: ChancesProps): ReactNode {
  const { horizon } = run.study;
  const rows = useMemo(() => rowsOf(run, summary), [run, summary]);
  const draw = useMemo(() => drawOf(rows), [rows]);
  const sentence = sentenceOf(summary, rows, horizon);
  return (
    <Figure
      name="fortieth-chances"
      title={t("lab:chances.heading")}
      sentence={sentence}
      pull={pullOf(rows)}
      pullRow={nameOf(rows.at(-1) ?? { id: "reached", month: horizon })}
      table={{ columns: COLUMNS, rows, keyOf: nameOf }}
      csv={{
        head: ["what", "month", "share", "low95", "high95", ...PULL_HEADS],
        rows: rows.map(({ id, month, value, low, high, pulled }) => [
          id,
          month,
          value,
          low,
          high,
          ...pullCells(pulled.map((own) => own.value)),
        ]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={rowsHeight(rows)} />
    </Figure>
  );
}

/** Only enough instruments depend on the pull. Without a band, the columns are empty. */
function rowsOf(run: Run, summary: Summary): Row[] {
  const { horizon } = run.study;
  const pulled = (pullSummaries(run) ?? []).map((own) => chancesOf(own, horizon));
  return chancesOf(summary, horizon).map((row, at) => ({
    ...row,
    pulled: row.id === "reached" ? pulled.flatMap((own) => own[at] ?? []) : [],
  }));
}

function pullOf(rows: readonly Row[]): PullValues {
  const pulled = rows.at(-1)?.pulled ?? [];
  return pulled.length === 0 ? null : pulled.map(shareText);
}

function sentenceOf(summary: Summary, rows: readonly Chance[], horizon: number): string {
  const share = (id: Chance["id"]): string => {
    const found = rows.findLast((row) => row.id === id);
    return found === undefined ? "" : shareText(found);
  };
  return t("lab:chances.sentence", {
    adopted: share("adopted"),
    consensus: share("consensus"),
    reached: share("reached"),
    nth: nthText(summary),
    count: summary.games,
    horizon,
  });
}

function nameOf({ id, month }: Pick<Chance, "id" | "month">): string {
  return t(`lab:chances.${id}`, { month });
}

const COLUMNS = [
  { id: "what", head: t("lab:chances.what"), cell: nameOf, isRowHead: true },
  { id: "share", head: t("lab:chances.share"), cell: (row: Chance) => percent(row.value), isAmount: true },
  { id: "low", head: t("lab:chances.low"), cell: (row: Chance) => percent(row.low), isAmount: true },
  { id: "high", head: t("lab:chances.high"), cell: (row: Chance) => percent(row.high), isAmount: true },
];

function drawOf(rows: readonly Row[]): Draw {
  const shown = rows.map((row) => ({
    ...spanOf(row.pulled.map((own) => 100 * own.value)),
    name: nameOf(row),
    value: 100 * row.value,
    low: 100 * row.low,
    high: 100 * row.high,
  }));
  return (plot, width) =>
    plot.plot({
      ...rowsFrame(shown, width),
      x: {
        domain: [0, 100],
        label: t("lab:chances.axis"),
        labelAnchor: "center",
        grid: true,
        ticks: 5,
        tickFormat: (share: number) => percent(share / 100),
      },
      marks: rowsMarks(plot, shown, width),
    });
}
