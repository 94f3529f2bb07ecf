import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { byName } from "../../client/i18n/names.ts";
import { type ArticleReport, lastRoundReport } from "../../client/selectors/match/round-report.ts";
import { type Objection, objectionThatHeld } from "../../client/selectors/move/closed-result.ts";
import { standTally } from "../../client/selectors/negotiation/tallies.ts";
import { heldText } from "../../client/sentences/held-words.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { Why } from "../widgets/reason-list.tsx";
import { type Shape, ShapeIcon } from "./shapes.tsx";

const MOST_BLOCKERS = 8;
const OUTCOME_SHAPES: Readonly<Record<ArticleReport["outcome"], Shape>> = {
  agreed: "support",
  blocked: "block",
  firstReading: "live",
  objection: "object",
  centre: "object",
  chair: "live",
};

/**
 * The result of the last closing in one line above the next round's papers. The articles and their reasons are
 * collapsed.
 */
export function RoundReportCard(): ReactNode {
  const journal = useGame((game) => game.journal);
  const report = lastRoundReport(journal);
  if (report === null) return null;
  const agreed = report.articles.filter(({ outcome }) => outcome === "agreed").length;
  return (
    <section className="round-report">
      <Disclosure
        title={t("negotiation:news.heading", { round: report.round, agreed, count: report.articles.length })}
        level={2}
      >
        <ul className="report-rows">
          {report.articles.map((one) => (
            <ReportRow key={one.article} report={one} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function ReportRow({ report }: Readonly<{ report: ArticleReport }>): ReactNode {
  const { names, view } = useTable();
  const { article, alternative, outcome, stands, blockers } = report;
  const objection = objectionThatHeld(outcome, article, view.world);
  return (
    <li className="report-row" data-outcome={outcome}>
      <span className="report-outcome">
        <ShapeIcon shape={OUTCOME_SHAPES[outcome]} />
        {t(`negotiation:news.${outcome}`)}
      </span>
      <div className="stack tight">
        <p className="small">
          <strong>{names.article(article)}</strong>
          <span className="block">
            {outcomeText(outcome, names.alternative(article, alternative), objection)}
          </span>
        </p>
        {stands !== "" && (
          <p className="small soft numbers">{t("negotiation:news.counts", standTally(stands))}</p>
        )}
        {blockers.length > 0 && <Blockers article={article} blockers={blockers} />}
        <Promises report={report} />
      </div>
    </li>
  );
}

/** @param objection the share that held the text back, if it did */
function outcomeText(outcome: ArticleReport["outcome"], text: string, objection: Objection | null): string {
  if (objection !== null)
    return t(`move:closed.${outcome === "objection" ? "notPutFor" : "firstReading"}`, { text, ...objection });
  if (outcome === "firstReading" || outcome === "chair")
    return heldText(outcome, t("common.quote", { text }));
  return t(`negotiation:news.${outcome}Text`, { text });
}

type BlockersProps = Readonly<{ article: number; blockers: readonly number[] }>;

/** The blocking states, each with reasons based on public facts. */
function Blockers({ article, blockers }: BlockersProps): ReactNode {
  const play = usePlay();
  const { view, scenario, names } = useTable();
  const shown = byName(scenario)
    .filter((country) => blockers.includes(country))
    .slice(0, MOST_BLOCKERS);
  return (
    <ul className="blockers small" aria-label={t("negotiation:news.blockers")}>
      {shown.map((country) => (
        <li key={country} className="blocker">
          <FlagIcon iso3={scenario.countries[country]?.iso3 ?? ""} scale={0.45} />
          {names.country(country)}
          {country !== view.mine?.country && (
            <Why
              about={t("negotiation:news.whyBlocked", { country: names.country(country) })}
              of="text"
              reasons={() => play.explainStand(article, country)}
            />
          )}
        </li>
      ))}
      {blockers.length > MOST_BLOCKERS && (
        <li className="soft">{t("common.more", { count: blockers.length - MOST_BLOCKERS })}</li>
      )}
    </ul>
  );
}

/** Promises that were broken or that concern this seat. The journal has the rest. */
function Promises({ report }: Readonly<{ report: ArticleReport }>): ReactNode {
  const { view, names } = useTable();
  const own = view.mine?.country ?? -1;
  const shown = report.reckonings.filter(({ by, to, kept }) => !kept || by === own || to === own);
  const rest = report.reckonings.length - shown.length;
  if (report.reckonings.length === 0) return null;
  return (
    <ul className="small">
      {shown.map(({ by, to, kept }) => (
        <li key={`${by}-${to}`} data-kept={kept} className="promise-line">
          {t(kept ? "negotiation:news.kept" : "negotiation:news.broken", {
            by: names.country(by),
            to: names.country(to),
          })}
        </li>
      ))}
      {rest > 0 && <li className="soft">{t("negotiation:news.more", { count: rest })}</li>}
    </ul>
  );
}
