import type { Markish } from "@observablehq/plot";
import { type ReactNode, useMemo } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Part } from "../../client/lab/lab.ts";
import {
  DOTS,
  type Dot,
  dotsOf,
  neverAt,
  type QuantileEstimate,
  type Summary,
} from "../../client/lab/lab-figures.ts";
import { monthText, nthText, quantileText } from "../../client/sentences/lab-words.ts";
import { COLOURS } from "./chart-colours.ts";
import { Figure } from "./figure.tsx";
import { type Draw, type Plot, PlotView } from "./plot-view.tsx";

type MonthsProps = Readonly<{ summary: Summary; part: Part; horizon: number }>;
type Row = Readonly<{ id: "p10" | "p50" | "p90"; at: QuantileEstimate }>;

const IDS = ["p10", "p50", "p90"] as const;
const HEIGHT = 220;

/** When the N-th instrument arrives, as fifty dots and a band that contains eight matches out of ten. */
export function Months({ summary, part, horizon }: MonthsProps): ReactNode {
  const rows = IDS.map((id): Row => ({ id, at: summary.threshold.months[id] }));
  const { counts } = part;
  const dots = useMemo(() => (counts === null ? [] : dotsOf(counts, horizon)), [counts, horizon]);
  const { p10, p50, p90 } = summary.threshold.months;
  const [low, middle, high] = [p10.value, p50.value, p90.value];
  const draw = useMemo(
    () => drawOf(dots, horizon, { low, middle, high }),
    [dots, horizon, low, middle, high],
  );
  const sentence = sentenceOf(summary, horizon);
  return (
    <Figure
      name="fortieth-months"
      title={t("lab:months.heading", { nth: nthText(summary) })}
      sentence={sentence}
      hasModelError
      notes={[t("lab:months.dots", { count: 100 / DOTS })]}
      table={{ columns: COLUMNS, rows, keyOf: ({ id }) => id }}
      csv={{
        head: ["quantile", "month", "low95", "high95"],
        rows: rows.map(({ id, at }) => [id, at.value, at.low, at.high]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={HEIGHT} />
    </Figure>
  );
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
];

type Band = Readonly<{ low: number | null; middle: number | null; high: number | null }>;

function drawOf(dots: readonly Dot[], horizon: number, { low, middle, high }: Band): Draw {
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
