import { type ReactNode, useMemo } from "react";
import { number, t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import {
  isClear,
  type Measure,
  type PriceList,
  type PriceTag,
  rankedTags,
} from "../../client/lab/lab-figures.ts";
import { pullTags, spanOf } from "../../client/lab/pull-bands.ts";
import { differenceText, flipText, signed } from "../../client/sentences/lab-words.ts";
import type { Column } from "../primitives/data-table.tsx";
import { COLOURS } from "./chart-colours.ts";
import { ClauseChange } from "./clause-change.tsx";
import { Figure } from "./figure.tsx";
import { type IntervalRow, rowsFrame, rowsHeight, rowsMarks } from "./interval-rows.ts";
import { type Draw, PlotView } from "./plot-view.tsx";
import { PULL_HEADS, pullCells } from "./pull-columns.ts";
import type { PullValues } from "./pull-note.tsx";

type PriceFigureProps = Readonly<{ run: Run; prices: PriceList; measure: Measure }>;
/** A price, and what it is with each strength of the text's pull. */
type Row = Readonly<{ rank: number; tag: PriceTag; pulled: readonly PriceTag[] }>;

const SHOWN = 12;
const MEASURES: readonly Measure[] = ["parties", "months", "rights", "cooperation", "abuse", "adopted"];
/** By chance, one 95% interval in twenty does not contain the true value. */
const LUCK = 20;

/** The largest changes, each as a dot within its interval. The table lists all changes. */
export function PriceFigure({ run, prices, measure }: PriceFigureProps): ReactNode {
  const { horizon } = run.study;
  const rows = useMemo(() => {
    const pulled = pullTags(run);
    return rankedTags(prices, measure).map(
      (tag, at): Row => ({ rank: at + 1, tag, pulled: pulled?.(tag) ?? [] }),
    );
  }, [run, prices, measure]);
  const bars = useMemo(() => barsOf(rows, measure), [rows, measure]);
  const draw = useMemo(() => drawOf(bars, measure), [bars, measure]);
  const sentence = sentenceOf(rows, measure, prices.games);
  return (
    <Figure
      name={`fortieth-prices-${measure}`}
      title={t("lab:prices.list", { measure: t(`lab:prices.measure.${measure}`) })}
      sentence={sentence}
      notes={[t(`lab:prices.about.${measure}`, { horizon, count: horizon }), ...luckNotes(rows, measure)]}
      {...(isFromWords(measure) ? {} : { pull: pullOf(rows, measure) })}
      table={{ columns: columnsOf(measure), rows, keyOf: ({ tag }) => `${tag.article}/${tag.alternative}` }}
      csv={{
        head: [
          "rank",
          "article",
          "alternative",
          "matches",
          ...MEASURES.flatMap((id) => [id, `${id}_low95`, `${id}_high95`]),
          ...PULL_HEADS.map((head) => `${measure}_${head}`),
        ],
        rows: rows.map(({ rank, tag, pulled }) => [
          rank,
          tag.article,
          tag.alternative,
          tag.games,
          ...MEASURES.flatMap((id) => {
            const change = tag.change[id];
            return [change?.value ?? null, change?.low ?? null, change?.high ?? null];
          }),
          ...pullCells(valuesOf(pulled, measure)),
        ]),
      }}
    >
      <PlotView label={sentence} draw={draw} height={rowsHeight(bars)} />
    </Figure>
  );
}

function sentenceOf(rows: readonly Row[], measure: Measure, games: number): string {
  const clear = clearOf(rows, measure);
  const [dearest] = clear;
  const found = dearest?.tag.change[measure] ?? null;
  if (dearest === undefined || found === null) return t("lab:prices.sentenceNone", { count: games });
  const { article, alternative } = dearest.tag;
  return t("lab:prices.sentence", {
    flip: flipText(article, alternative),
    change: differenceText(found, dearest.tag.games, measure),
    clear: clear.length,
    of: rows.length,
    count: games,
  });
}

/** Changes that clearly differ from zero. */
function clearOf(rows: readonly Row[], measure: Measure): readonly Row[] {
  return rows.filter(({ tag: { change } }) => change[measure] !== null && isClear(change[measure]));
}

/** Measures that depend only on the words of a text involve no chance. */
function luckNotes(rows: readonly Row[], measure: Measure): readonly string[] {
  if (isFromWords(measure) || clearOf(rows, measure).length === 0) return [];
  return [t("lab:prices.luck", { of: rows.length, count: Math.round(rows.length / LUCK) })];
}

/** Such a measure involves neither chance nor the text's pull on ratification. */
function isFromWords(measure: Measure): boolean {
  return measure === "rights";
}

function valuesOf(pulled: readonly PriceTag[], measure: Measure): readonly number[] {
  return pulled.map(({ change }) => change[measure]?.value ?? 0);
}

/** The price of the dearest change with each strength of the pull. */
function pullOf(rows: readonly Row[], measure: Measure): PullValues {
  const [first] = rows;
  return first === undefined || first.pulled.length === 0
    ? null
    : valuesOf(first.pulled, measure).map(signed);
}

function columnsOf(measure: Measure): Column<Row>[] {
  const others = MEASURES.filter((id) => id !== measure);
  return [
    { id: "rank", head: t("lab:prices.rank"), cell: ({ rank }) => number(rank), isAmount: true },
    {
      id: "clause",
      head: t("lab:prices.clause"),
      cell: ({ tag }) => <ClauseChange article={tag.article} alternative={tag.alternative} />,
      isRowHead: true,
    },
    ...[measure, ...others].map(
      (id): Column<Row> => ({
        id,
        head: t(`lab:prices.measure.${id}`),
        cell: ({ tag }) => {
          const change = tag.change[id];
          return change === null ? "" : differenceText(change, tag.games, id);
        },
        isAmount: true,
      }),
    ),
  ];
}

function barsOf(rows: readonly Row[], measure: Measure): IntervalRow[] {
  return rows.slice(0, SHOWN).flatMap(({ tag, pulled }) => {
    const change = tag.change[measure];
    const span = isFromWords(measure) ? null : spanOf(valuesOf(pulled, measure));
    return change === null ? [] : [{ name: flipText(tag.article, tag.alternative), ...change, ...span }];
  });
}

function drawOf(bars: readonly IntervalRow[], measure: Measure): Draw {
  return (plot, width) =>
    plot.plot({
      ...rowsFrame(bars, width),
      x: { label: t(`lab:prices.axis.${measure}`), labelAnchor: "center", grid: true, nice: true },
      marks: [plot.ruleX([0], { stroke: COLOURS.ink, strokeWidth: 1.5 }), ...rowsMarks(plot, bars, width)],
    });
}
