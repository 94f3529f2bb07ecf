import type { Markish } from "@observablehq/plot";
import { type ReactNode, useMemo, useState } from "react";
import { number, t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import type { Estimate } from "../../client/lab/lab-figures.ts";
import { type PairPicture as Dots, pairPicture } from "../../client/lab/pair-dots.ts";
import {
  dotsCsv,
  knownRows,
  type PairLine,
  type PairMeasure,
  pairBandGames,
  pairLines,
  pairSize,
  rowsOf,
} from "../../client/lab/pairs.ts";
import { pairProvenanceOf } from "../../client/lab/provenance.ts";
import { spanOf } from "../../client/lab/pull-bands.ts";
import { pairNotes, pulledValues } from "../../client/sentences/lab-methods.ts";
import { differenceText, shortName, signed } from "../../client/sentences/lab-words.ts";
import { Toggles } from "../primitives/choices.tsx";
import type { Column } from "../primitives/data-table.tsx";
import { COLOURS } from "./chart-colours.ts";
import { Figure } from "./figure.tsx";
import { type Draw, type Plot, PlotView } from "./plot-view.tsx";
import { RunContext } from "./use-lab.ts";

type PairsProps = Readonly<{ one: Run; other: Run }>;

const HEIGHT = 280;
const MARGIN = 20;
/** Above and below the axis: the tallest column of dots, and the mean. */
const LANES = 0.22;
const LARGEST = 6;
const SHOWN: readonly PairMeasure[] = ["parties", "months", "adopted", "consensus", "cooperation", "abuse"];

/** A dot for each pair of matches, and the mean difference with its interval below them. */
export function PairPicture({ one, other }: PairsProps): ReactNode {
  const [measure, setMeasure] = useState<PairMeasure>("parties");
  const rows = useMemo(() => rowsOf(one, other), [one, other]);
  const picture = useMemo(
    () => pairPicture(rows, measure, knownRows(one, other, measure)),
    [rows, one, other, measure],
  );
  const line = useMemo(
    () => pairLines(one, other).find((own) => own.measure === measure),
    [one, other, measure],
  );
  const draw = useMemo(() => drawOf(picture, line, t(`lab:pairs.of.${measure}`)), [picture, line, measure]);
  const pulled = pulledValues(line, pairBandGames(one, other));
  const origin = pairProvenanceOf(one, other, rows.length);
  const sentence = sentenceOf(one, other, measure, picture);
  return (
    <RunContext value={{ ...one, isWeighing: one.isWeighing || other.isWeighing }}>
      <Figure
        name={`fortieth-pairs-${measure}`}
        title={t("lab:dots.heading")}
        sentence={sentence}
        notes={[
          t("lab:dots.each", { count: picture.step }),
          t("lab:dots.mean"),
          ...pairNotes(one, other, origin, measure),
        ]}
        pull={pulled.length === 0 ? null : pulled}
        origin={origin}
        table={{ columns: columnsOf(picture), rows: picture.columns, keyOf: ({ from }) => from }}
        csv={dotsCsv(line, picture.columns)}
      >
        <Toggles
          label={t("lab:pairs.measure")}
          selected={measure}
          onSelect={setMeasure}
          items={SHOWN.map((id) => ({ id, text: nameOf(id) }))}
        />
        <PlotView label={sentence} draw={draw} height={HEIGHT} />
      </Figure>
    </RunContext>
  );
}

function sentenceOf(one: Run, other: Run, measure: PairMeasure, picture: Dots): string {
  const { difference, above, same, below } = picture;
  const count = pairSize(one, other);
  return t("lab:dots.sentence", {
    first: shortName(one),
    second: shortName(other),
    count,
    measure: t(`lab:pairs.of.${measure}`),
    difference: difference === null ? "" : differenceText(difference, count, measure),
    above,
    same,
    below,
  });
}

/** The short names of price tags; adoption without a vote has no price. */
function nameOf(measure: PairMeasure): string {
  return measure === "consensus" ? t("lab:dots.consensus") : t(`lab:prices.measure.${measure}`);
}

const COLUMNS = [
  {
    id: "difference",
    head: t("lab:dots.difference"),
    cell: ({ from, to }: Dots["columns"][number]) =>
      from === to ? signed(from) : t("lab:dots.span", { from: signed(from), to: signed(to) }),
    isRowHead: true,
  },
  {
    id: "pairs",
    head: t("lab:dots.pairs"),
    cell: ({ pairs }: Dots["columns"][number]) => number(pairs),
    isAmount: true,
  },
];

const BOUNDS = {
  id: "bounds",
  head: t("lab:dots.bounds"),
  cell: ({ bounds }: Dots["columns"][number]) => number(bounds),
  isAmount: true,
};

function columnsOf({ dots }: Dots): readonly Column<Dots["columns"][number]>[] {
  return dots.some(({ isBound }) => isBound) ? [...COLUMNS, BOUNDS] : COLUMNS;
}

/** The mean difference with each strength of the text's pull; empty until these are played. */
function pulledOf(line: PairLine | undefined): readonly Estimate[] {
  return (line?.pulled ?? []).flatMap((found) => (found === null ? [] : [found]));
}

function drawOf(picture: Dots, line: PairLine | undefined, measure: string): Draw {
  const { dots, step, difference } = picture;
  const span = spanOf(pulledOf(line).map(({ value }) => value));
  const ends = [0, ...dots.map(({ at }) => at), ...(span === null ? [] : [span.from, span.to])];
  const [low, high] = [Math.min(...ends) - step, Math.max(...ends) + step];
  const top = Math.max(4, ...dots.map(({ level }) => level)) + 1;
  return (plot, width) => {
    const column = ((width - 2 * MARGIN) * step) / (high - low);
    const level = (HEIGHT - 72) / (top * (1 + LANES));
    const r = Math.min(LARGEST, column * 0.45, level * 0.48);
    return plot.plot({
      width,
      height: HEIGHT,
      marginLeft: MARGIN,
      marginRight: MARGIN,
      marginBottom: 44,
      style: { fontFamily: "inherit", fontSize: "13px", background: "none" },
      x: { domain: [low, high], label: t("lab:dots.axis", { measure }), labelAnchor: "center", grid: true },
      y: { domain: [-LANES * top, top], axis: null },
      marks: [
        plot.ruleX([0], { stroke: COLOURS.ink, strokeWidth: 1.5 }),
        plot.ruleY([0], { stroke: COLOURS.soft }),
        ...dotMarks(plot, dots, r),
        ...meanMarks(plot, top, difference, span),
      ],
    });
  };
}

/**
 * Hollow triangles are bounds: only one of the texts got enough instruments, so the difference lies where the triangle
 * points, or at its place.
 */
function dotMarks(plot: Plot, dots: Dots["dots"], r: number): Markish[] {
  const place = { x: "at", y: ({ level }: Dots["dots"][number]) => level - 0.5 };
  const bounds = dots.filter(({ isBound }) => isBound);
  const outward = ({ at }: Dots["dots"][number]) => (at < 0 ? -90 : 90);
  return [
    plot.dot(
      dots.filter(({ isBound }) => !isBound),
      { ...place, r, fill: COLOURS.blue },
    ),
    plot.dot(bounds, {
      ...place,
      r: r * 0.85,
      symbol: "triangle",
      rotate: outward,
      fill: COLOURS.paper,
      stroke: COLOURS.blue,
      strokeWidth: 1.6,
    }),
  ];
}

/** The mean with its interval, and the least and the most of the means with other strengths of the pull. */
function meanMarks(
  plot: Plot,
  top: number,
  difference: Dots["difference"],
  span: ReturnType<typeof spanOf>,
): Markish[] {
  const means = difference === null ? [] : [difference];
  const y = -0.08 * top;
  return [
    plot.ruleY(means, { y, x1: "low", x2: "high", stroke: COLOURS.deep, strokeWidth: 5 }),
    plot.dot(means, { x: "value", y, r: 5, fill: COLOURS.deep, stroke: COLOURS.paper }),
    plot.ruleY(span === null ? [] : [span], {
      y: -0.16 * top,
      x1: "from",
      x2: "to",
      stroke: COLOURS.goldInk,
      strokeWidth: 2.5,
    }),
  ];
}
