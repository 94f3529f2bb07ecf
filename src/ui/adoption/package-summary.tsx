import type { ReactNode } from "react";
import { textScore } from "../../client/readings/text-score.ts";
import { t } from "../../client/wording/index.ts";
import { usePlay, useTable } from "../hooks.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { StandingTag } from "../table/floor-text.tsx";
import { useMine } from "../table/own-seat.ts";
import { Lock } from "../table/shapes.tsx";

/** The package against the own mandate: every line of it, and the red lines it crosses. */
export function PackageSummary(): ReactNode {
  const { scenario, names } = useTable();
  const mine = useMine();
  const text = usePlay().currentText();
  const { score, met, of, crossed } = textScore(mine, scenario, text);
  return (
    <section className="package-summary" aria-label={t("adoption:package.heading")}>
      <MeterBar
        label={t("adoption:package.mandate", { met, of })}
        value={score}
        most={1000}
        text={t("adoption:package.score", { score })}
        tone={score >= 500 ? "good" : "gold"}
      />
      <ul className="mandate-lines">
        {mine.objectives.map(({ article, weight }) => (
          <li key={article} className="mandate-line">
            <span className="mandate-weight numbers" title={t("adoption:common.weight", { weight })}>
              {weight}
            </span>
            <span>
              <strong>{names.article(article)}</strong>{" "}
              {t("common.quote", { text: names.alternative(article, text[article] ?? 0) })}{" "}
              <StandingTag article={article} alternative={text[article] ?? 0} />
            </span>
          </li>
        ))}
      </ul>
      {crossed.length === 0 ? (
        <p className="small">{t("adoption:package.linesNone")}</p>
      ) : (
        <p className="red-line-hint">
          <Lock />
          <span>
            <strong>{t("adoption:package.lines", { count: crossed.length })}</strong>{" "}
            {names.articles(crossed)}
          </span>
        </p>
      )}
    </section>
  );
}
