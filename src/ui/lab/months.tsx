import type { Markish } from "@observablehq/plot";
import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import {
  DOTS,
  type Dot,
  dotsOf,
  forceMonth,
  neverAt,
  type QuantileEstimate,
  type Summary,
} from "../../client/lab/lab-figures.ts";
import { pullSummaries, spanOf } from "../../client/lab/pull-bands.ts";
import { monthText, nthText, quantileText } from "../../client/sentences/lab-words.ts";
import { COLOURS } from "./chart-colours.ts";
import { Figure } from "./figure.tsx";
import { type Draw, type Plot, PlotView } from "./plot-view.tsx";
import { PULL_HEADS, pullCells } from "./pull-columns.ts";
import type { PullValues } from "./pull-note.tsx";

type MonthsProps = Readonly<{ run: Run; summary: Summary }>;
/** A quantile, and the same with each strength of the text's pull. */
type Row = Readonly<{
  id: "p10" | "p50" | "p90";
  at: QuantileEstimate;
  pulled: readonly QuantileEstimate[];
}>;

const IDS = ["p10", "p50", "p90"] as const;
const HEIGHT = 220;

/** When the N-th instrument arrives, as fifty dots and a band that contains eight matches out of ten. */
export function Months({ run, summary }: MonthsProps): ReactNode {
  const { horizon } = run.study;
  const rows = useMemo(() => rowsOf(run, summary), [run, summary]);
  const { counts } = run.part;
  const dots = useMemo(() => (counts === null ? [] : dotsOf(counts, horizon)), [counts, horizon]);
  const { p10, p50, p90 } = summary.threshold.months;
  const [low, middle, high] = [p10.value, p50.value, p90.value];
  const draw = useMemo(
    () => drawOf(dots, horizon, { low, middle, high, pulled: middlesOf(rows, horizon) }),
    [dots, horizon, low, middle, high, rows],
  );
  const sentence = sentenceOf(summary, horizon);
  return (
    <Figure
      name="fortieth-months"
      title={t("lab:months.heading", { nth: nthText(summary) })}
      sentence={sentence}
      pull={pullOf(rows)}
      hasModelError
      notes={[...inForceNotes(middle), dotsNote(summary.games), t("lab:months.columns")]}
      table={{ columns: COLUMNS, rows, keyOf: ({ id }) => id }}
      csv={{
        head: ["quantile", "month", "low95", "high95", "in_force", ...PULL_HEADS],
        rows: rows.map(({ id, at, pulled }) => [
          id,
          at.value,
          at.low,
          at.high,
          forceMonth(at.value),
          ...pullCells(pulled.map((own) => own.value)),
        ]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={HEIGHT} />
    </Figure>
  );
}

/** When the treaty is in force in the middle match; nothing if that is beyond the horizon. */
function inForceNotes(middle: number | null): string[] {
  const month = forceMonth(middle);
  return month === null ? [] : [t("lab:months.inForce", { month })];
}

function dotsNote(games: number): string {
  return games <= DOTS ? t("lab:months.each") : t("lab:months.dots", { count: 100 / DOTS });
}

function rowsOf(run: Run, { threshold }: Summary): Row[] {
  const pulled = pullSummaries(run) ?? [];
  return IDS.map((id) => ({
    id,
    at: threshold.months[id],
    pulled: pulled.map((own) => own.threshold.months[id]),
  }));
}

function pulledMiddle(rows: readonly Row[]): readonly QuantileEstimate[] {
  return rows.find(({ id }) => id === "p50")?.pulled ?? [];
}

function pullOf(rows: readonly Row[]): PullValues {
  const middle = pulledMiddle(rows);
  return middle.length === 0 ? null : middle.map(quantileText);
}

/** For the picture, a month that never came lies in the column for these. */
function middlesOf(rows: readonly Row[], horizon: number): Band["pulled"] {
  return spanOf(pulledMiddle(rows).map(({ value }) => value ?? neverAt(horizon)));
}

function sentenceOf(summary: Summary, horizon: number): string {
  const { p10, p50, p90 } = summary.threshold.months;
  const values = { p10: quantileText(p10), p50: quantileText(p50), p90: quantileText(p90), horizon };
  if (p50.value === null) return t("lab:months.sentenceNone", values);
  return t(p90.value === null ? "lab:months.sentenceLate" : "lab:months.sentence", values);
}

const COLUMNS = [
  { id: "part", head: t("lab:months.part"), cell: ({ id }: Row) => t(`lab:months.${id}`), isRowHead: true },
  { id: "month", head: t("lab:months.month"), cell: ({ at }: Row) => monthText(at.value), isAmount: true },
  { id: "low", head: t("lab:chances.low"), cell: ({ at }: Row) => monthText(at.low), isAmount: true },
  { id: "high", head: t("lab:chances.high"), cell: ({ at }: Row) => monthText(at.high), isAmount: true },
  {
    id: "inForce",
    head: t("lab:months.inForceHead"),
    cell: ({ at }: Row) => monthText(forceMonth(at.value)),
    isAmount: true,
  },
];

type Band = Readonly<{
  low: number | null;
  middle: number | null;
  high: number | null;
  /** The least and the greatest middle with other strengths of the text's pull. */
  pulled: ReturnType<typeof spanOf>;
}>;

function drawOf(dots: readonly Dot[], horizon: number, { low, middle, high, pulled }: Band): Draw {
  return (plot, width) => {
    const end = neverAt(horizon) + 4;
    const top = Math.max(8, ...dots.map(({ level }) => level)) + 1;
    const r = Math.min(((width - 32) / (end / 3) / 2) * 0.86, ((HEIGHT - 72) / top / 2) * 0.95);
    const band = low === null ? [] : [{ from: low, to: high ?? horizon }];
    const years = Array.from({ length: Math.floor(horizon / 12) + 1 }, (_, year) => year * 12);
    return plot.plot({
      width,
      height: HEIGHT,
      marginLeft: 16,
      marginRight: 16,
      marginTop: 24,
      marginBottom: 44,
      style: { fontFamily: "inherit", fontSize: "13px", background: "none" },
      x: { domain: [0, end], ticks: years, label: t("lab:months.axis"), labelAnchor: "center" },
      y: { domain: [0, top], axis: null },
      marks: [
        ...bandMarks(plot, top, band),
        plot.ruleX(middle === null ? [] : [middle], { stroke: COLOURS.deep, strokeWidth: 2 }),
        ...dotMarks(plot, dots, r),
        plot.ruleY(pulled === null ? [] : [pulled], {
          y: top * 0.94,
          x1: ({ from }) => from - 0.5,
          x2: ({ to }) => to + 0.5,
          stroke: COLOURS.goldInk,
          strokeWidth: 4,
        }),
        plot.text([end], {
          x: end,
          y: dots.filter(({ isNever }) => isNever).length + 1,
          text: () => t("lab:months.later"),
          dy: -4,
          textAnchor: "end",
          fill: COLOURS.bad,
        }),
        plot.ruleY([0], { stroke: COLOURS.soft }),
      ],
    });
  };
}

function bandMarks(
  plot: Plot,
  top: number,
  band: readonly Readonly<{ from: number; to: number }>[],
): Markish[] {
  return [
    plot.rect(band, { x1: "from", x2: "to", y1: 0, y2: top, fill: COLOURS.pale }),
    plot.text(band, {
      x: "from",
      y: top,
      text: () => t("lab:months.bandName"),
      dy: -10,
      textAnchor: "start",
      fill: COLOURS.deep,
    }),
  ];
}

/** @param r the radius of a dot, in pixels */
function dotMarks(plot: Plot, dots: readonly Dot[], r: number): Markish[] {
  return [
    plot.dot(
      dots.filter(({ isNever }) => !isNever),
      { x: "month", y: "level", r, fill: COLOURS.blue },
    ),
    plot.dot(
      dots.filter(({ isNever }) => isNever),
      { x: "month", y: "level", r: r * 0.9, symbol: "square", stroke: COLOURS.bad, strokeWidth: 1.6 },
    ),
  ];
}
