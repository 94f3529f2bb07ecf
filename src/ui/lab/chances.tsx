import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import { type Chance, chancesOf, type Summary } from "../../client/lab/lab-figures.ts";
import { nthText, percent, shareText } from "../../client/sentences/lab-words.ts";
import { Figure } from "./figure.tsx";
import { rowsFrame, rowsHeight, rowsMarks } from "./interval-rows.ts";
import { type Draw, PlotView } from "./plot-view.tsx";

type ChancesProps = Readonly<{ summary: Summary; horizon: number }>;

/** The proportion of matches that reach each result, shown as a dot within its interval. */
export function Chances({ summary, horizon }: ChancesProps): ReactNode {
  const rows = useMemo(() => chancesOf(summary, horizon), [summary, horizon]);
  const draw = useMemo(() => drawOf(rows), [rows]);
  const sentence = sentenceOf(summary, rows, horizon);
  return (
    <Figure
      name="fortieth-chances"
      title={t("lab:chances.heading")}
      sentence={sentence}
      table={{ columns: COLUMNS, rows, keyOf: nameOf }}
      csv={{
        head: ["what", "month", "share", "low95", "high95"],
        rows: rows.map(({ id, month, value, low, high }) => [id, month, value, low, high]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={rowsHeight(rows)} />
    </Figure>
  );
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

function nameOf({ id, month }: Chance): string {
  return t(`lab:chances.${id}`, { month });
}

const COLUMNS = [
  { id: "what", head: t("lab:chances.what"), cell: nameOf, isRowHead: true },
  { id: "share", head: t("lab:chances.share"), cell: (row: Chance) => percent(row.value), isAmount: true },
  { id: "low", head: t("lab:chances.low"), cell: (row: Chance) => percent(row.low), isAmount: true },
  { id: "high", head: t("lab:chances.high"), cell: (row: Chance) => percent(row.high), isAmount: true },
];

function drawOf(rows: readonly Chance[]): Draw {
  const shown = rows.map((row) => ({
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
