import type { Markish } from "@observablehq/plot";
import { type ReactNode, useMemo } from "react";
import { number, t } from "../../client/i18n/index.ts";
import type { Summary } from "../../client/lab/lab-figures.ts";
import { MONTHS_TO_FORTY } from "../../client/lab/real-pace.ts";
import { monthText } from "../../client/sentences/lab-words.ts";
import { COLOURS } from "./chart-colours.ts";
import { Figure } from "./figure.tsx";
import { type Draw, type Plot, PlotView } from "./plot-view.tsx";

type RaceProps = Readonly<{ summary: Summary; horizon: number }>;
type Point = Readonly<{ month: number; low: number; middle: number; high: number }>;

const HEIGHT = 280;
const FORTY = 40;
/** Width, in pixels, below which a label has space only for a name and a number. */
const NARROW = 480;

/**
 * The number of instruments month by month: a line for the median match, and a band that contains eight matches out
 * of ten.
 */
export function Race({ summary, horizon }: RaceProps): ReactNode {
  const points = useMemo(() => pointsOf(summary), [summary]);
  const needed = useMemo(() => Object.keys(summary.threshold.needed).map(Number), [summary]);
  const draw = useMemo(() => drawOf(points, needed, horizon), [points, needed, horizon]);
  const last = points.at(-1);
  const sentence = t("lab:race.sentence", {
    horizon,
    count: last?.middle ?? 0,
    p10: last?.low ?? 0,
    p90: last?.high ?? 0,
  });
  return (
    <Figure
      name="fortieth-race"
      title={t("lab:race.heading")}
      sentence={sentence}
      notes={[t("lab:race.marks")]}
      table={{ columns: COLUMNS, rows: points, keyOf: ({ month }) => month }}
      csv={{
        head: ["month", "p10", "p50", "p90"],
        rows: points.map(({ month, low, middle, high }) => [month, low, middle, high]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={HEIGHT} />
    </Figure>
  );
}

function pointsOf({ pace }: Summary): Point[] {
  return pace.map(({ month, instruments: { p10, p50, p90 } }) => ({
    month,
    low: p10.value ?? 0,
    middle: p50.value ?? 0,
    high: p90.value ?? 0,
  }));
}

const COLUMNS = [
  { id: "month", head: t("lab:race.month"), cell: ({ month }: Point) => monthText(month), isRowHead: true },
  { id: "low", head: t("lab:race.low"), cell: ({ low }: Point) => number(low), isAmount: true },
  { id: "middle", head: t("lab:race.middle"), cell: ({ middle }: Point) => number(middle), isAmount: true },
  { id: "high", head: t("lab:race.high"), cell: ({ high }: Point) => number(high), isAmount: true },
];

function drawOf(points: readonly Point[], needed: readonly number[], horizon: number): Draw {
  const years = Array.from({ length: Math.floor(horizon / 12) + 1 }, (_, year) => year * 12);
  return (plot, width) =>
    plot.plot({
      width,
      height: HEIGHT,
      marginLeft: 44,
      marginRight: 20,
      marginBottom: 44,
      style: { fontFamily: "inherit", fontSize: "13px", background: "none" },
      x: { domain: [0, horizon], ticks: years, label: t("lab:race.axisX"), labelAnchor: "center" },
      y: { label: t("lab:race.axisY"), grid: true, nice: true },
      marks: [
        plot.areaY(points, { x: "month", y1: "low", y2: "high", fill: COLOURS.middle, fillOpacity: 0.5 }),
        plot.line(points, { x: "month", y: "middle", stroke: COLOURS.deep, strokeWidth: 2.5 }),
        ...neededMarks(plot, needed),
        ...realMarks(plot, width),
      ],
    });
}

function neededMarks(plot: Plot, needed: readonly number[]): Markish[] {
  return [
    plot.ruleY(needed, { stroke: COLOURS.goldInk, strokeDasharray: "6 4", strokeWidth: 1.5 }),
    plot.text(needed, {
      x: 0,
      y: (n: number) => n,
      text: (n: number) => t("lab:race.needed", { n }),
      dx: 4,
      dy: -8,
      textAnchor: "start",
      fill: COLOURS.goldInk,
    }),
  ];
}

/** The months when real treaties reached forty parties. */
function realMarks(plot: Plot, width: number): Markish[] {
  const key = width < NARROW ? "lab:race.realShort" : "lab:race.real";
  const real = Object.entries(MONTHS_TO_FORTY).map(([treaty, months]) => ({
    months,
    words: t(key, { treaty, count: months }),
  }));
  const ink = { fill: COLOURS.goldInk, stroke: COLOURS.paper };
  return [
    plot.dot(real, { x: "months", y: FORTY, symbol: "diamond", r: 6, ...ink }),
    ...real.map((one, i) =>
      plot.text([one], {
        x: "months",
        y: FORTY,
        text: "words",
        dx: 9,
        dy: 13 + i * 14,
        textAnchor: "start",
        strokeWidth: 4,
        ...ink,
      }),
    ),
  ];
}
