import type { Markish } from "@observablehq/plot";
import { type ReactNode, useMemo } from "react";
import { number, t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import type { Summary } from "../../client/lab/lab-figures.ts";
import { pullSummaries, spanOf } from "../../client/lab/pull-bands.ts";
import { MONTHS_TO_FORTY } from "../../client/lab/real-pace.ts";
import { monthText } from "../../client/sentences/lab-words.ts";
import { COLOURS } from "./chart-colours.ts";
import { Figure } from "./figure.tsx";
import { type Draw, type Plot, PlotView } from "./plot-view.tsx";
import { PULL_HEADS, pullCells } from "./pull-columns.ts";

type RaceProps = Readonly<{ run: Run; summary: Summary }>;
/** The instruments by a month, and the middle match with each strength of the text's pull. */
type Point = Readonly<{
  month: number;
  low: number;
  middle: number;
  high: number;
  pulled: readonly number[];
  from?: number;
  to?: number;
}>;

const HEIGHT = 280;
const FORTY = 40;
/** Width, in pixels, below which a label has space only for a name and a number. */
const NARROW = 480;

/**
 * The number of instruments month by month: a line for the median match, and a band that contains eight matches out
 * of ten.
 */
export function Race({ run, summary }: RaceProps): ReactNode {
  const { horizon } = run.study;
  const points = useMemo(() => pointsOf(run, summary), [run, summary]);
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
      pull={last === undefined || last.pulled.length === 0 ? null : last.pulled.map((count) => number(count))}
      notes={[t("lab:race.middles"), t("lab:race.marks")]}
      table={{ columns: COLUMNS, rows: points, keyOf: ({ month }) => month }}
      csv={{
        head: ["month", "p10", "p50", "p90", ...PULL_HEADS],
        rows: points.map(({ month, low, middle, high, pulled }) => [
          month,
          low,
          middle,
          high,
          ...pullCells(pulled),
        ]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={HEIGHT} />
    </Figure>
  );
}

function pointsOf(run: Run, { pace }: Summary): Point[] {
  const summaries = pullSummaries(run) ?? [];
  return pace.map(({ month, instruments: { p10, p50, p90 } }, at) => {
    const pulled = summaries.map((own) => own.pace[at]?.instruments.p50.value ?? 0);
    return {
      month,
      low: p10.value ?? 0,
      middle: p50.value ?? 0,
      high: p90.value ?? 0,
      pulled,
      ...spanOf(pulled),
    };
  });
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
        ...pulledMarks(plot, points),
        ...neededMarks(plot, needed),
        ...realMarks(plot, width),
      ],
    });
}

/** The middle match with the weakest and the strongest pull of the text. */
function pulledMarks(plot: Plot, points: readonly Point[]): Markish[] {
  const shown = points.filter(({ from }) => from !== undefined);
  return (["from", "to"] as const).map((y) =>
    plot.line(shown, { x: "month", y, stroke: COLOURS.goldInk, strokeWidth: 1.5 }),
  );
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
