import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Run } from "../../client/lab/lab.ts";
import { gamesOf } from "../../client/lab/lab-figures.ts";
import { bandGames } from "../../client/lab/pull-bands.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { useRun } from "./use-lab.ts";

/** What a figure would show with 0, ½, 1 and 2 times the text's pull; null while that is not played. */
export type PullValues = readonly string[] | null;

type Pull = Readonly<{
  values: PullValues;
  /** Whether the chart draws a line from the least to the most of the values. */
  hasLines?: boolean;
  /** The row whose values these are, if not all rows of the chart depend on the pull. */
  row?: string;
}>;

/**
 * Says that a figure depends on the text's pull on ratification, a design choice, and what it would show with other
 * strengths of it: on the page, and in a saved picture.
 */
export function pullText({ values, hasLines = false, row }: Pull, run: Run | null): string {
  const [none = "", half = "", one = "", two = ""] = values ?? [];
  const about = row === undefined ? [] : [t("lab:pull.only")];
  if (values === null) {
    const state = run?.status === "running" ? "later" : run?.isWeighing === true ? "playing" : "none";
    return [...about, t("lab:pull.design"), t(`lab:pull.${state}`)].join(" ");
  }
  const isSmaller = run !== null && gamesOf(run.part) > bandGames(run);
  return [
    ...about,
    t("lab:pull.design"),
    ...(row === undefined ? [] : [t("lab:pull.row", { row })]),
    t("lab:pull.values", { none, half, one, two }),
    ...(hasLines ? [t("lab:pull.lines")] : []),
    ...(isSmaller ? [t("lab:pull.games", { count: bandGames(run) })] : []),
  ].join(" ");
}

/** The same with its mark. */
export function PullNote(pull: Pull): ReactNode {
  const run = useRun();
  return (
    <p className="lab-sentence small soft" data-pull={pull.values !== null}>
      <MarkBadge mark="design" /> {pullText(pull, run)}
    </p>
  );
}
