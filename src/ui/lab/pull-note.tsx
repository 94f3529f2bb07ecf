import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bandGames } from "../../client/lab/pull-bands.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { useRun } from "./use-lab.ts";

/** What a figure would show with 0, ½, 1 and 2 times the text's pull; null while that is not played. */
export type PullValues = readonly string[] | null;

/**
 * Marks a figure that depends on the text's pull on ratification, a design choice, and says what it would show with
 * other strengths of it.
 */
export function PullNote({
  values,
  hasLines = false,
}: Readonly<{ values: PullValues; hasLines?: boolean }>): ReactNode {
  const run = useRun();
  const [none = "", half = "", one = "", two = ""] = values ?? [];
  return (
    <p className="lab-sentence small soft" data-pull={values !== null}>
      <MarkBadge mark="design" /> {t("lab:pull.design")}{" "}
      {values !== null && t("lab:pull.values", { none, half, one, two })}{" "}
      {values !== null && hasLines && t("lab:pull.lines")}{" "}
      {values !== null &&
        run !== null &&
        run.study.games > bandGames(run) &&
        t("lab:pull.games", { count: bandGames(run) })}
      {values === null && run?.isWeighing === true && t("lab:pull.playing")}
    </p>
  );
}
