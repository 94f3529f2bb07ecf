import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { textScore } from "../../client/selectors/negotiation/text-score.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { useMine } from "../table/own-seat.ts";
import { Lock } from "../table/shapes.tsx";
import { BoundSheets } from "./bound-sheets.tsx";

/**
 * The package as sheets on a thread, how far it meets the player's mandate, and which red lines it crosses. The bar and
 * its number are the same figure: how many wishes are met in full would be another one. The sheets say on which articles the
 * red lines are. The package page has the details for each article.
 * @param hasSheets false where the panel itself goes through the articles
 */
export function PackageSummary({ hasSheets = true }: Readonly<{ hasSheets?: boolean }>): ReactNode {
  const { scenario, names } = useTable();
  const mine = useMine();
  const text = usePlay().currentText();
  const { score, crossed } = textScore(mine, scenario, text);
  return (
    <section className="package-summary" aria-label={t("adoption:package.heading")}>
      {hasSheets && <BoundSheets />}
      <MeterBar
        label={t("adoption:package.mandate")}
        value={score}
        most={1000}
        text={t("adoption:package.score", { percent: Math.round(score / 10) })}
        tone={score >= 500 ? "good" : "plain"}
      />
      {crossed.length > 0 && (
        <p className="red-line-hint">
          <Lock />
          <strong>
            {hasSheets
              ? t("adoption:package.lines", { count: crossed.length })
              : t("adoption:package.linesOn", { count: crossed.length, articles: names.articles(crossed) })}
          </strong>
        </p>
      )}
    </section>
  );
}
