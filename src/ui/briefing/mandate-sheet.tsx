import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bitsOf } from "../../client/i18n/journal-line.ts";
import { mandateLine, redLineWords } from "../../client/i18n/names.ts";
import { SHAME } from "../../client/selectors/match/conduct.ts";
import type { SeatObjective } from "../../engine/model/stakes.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MandateMark } from "../widgets/mandate-mark.tsx";
import { MandateRow } from "../widgets/mandate-row.tsx";
import { RecordMark } from "../widgets/record-mark.tsx";
import { Term } from "../widgets/term.tsx";

/** The three things that the capital wants, and the red lines that nobody else sees. The rules are one press away. */
export function MandateSheet({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  return (
    <section className="sheet mandate-sheet" aria-labelledby="mandate-heading">
      <h2 id="mandate-heading">{t("briefing.wanted")}</h2>
      <ShortLines objectives={mine.objectives} />
      <h3>
        <Term id="red-line">{t("briefing.never")}</Term>
      </h3>
      <RedLineList mine={mine} isShort />
      <Disclosure title={t("briefing.mandate")} level={3}>
        <div className="stack tight small">
          <p>{t("briefing.mandateNote")}</p>
          <ul className="points">
            {mine.objectives.map((objective) => (
              <Accepted key={objective.article} objective={objective} />
            ))}
          </ul>
          <p>{t("briefing.recordNote")}</p>
          {hasRedLine(mine) && <p>{t("briefing.redLinesNote", { count: SHAME })}</p>}
        </div>
      </Disclosure>
    </section>
  );
}

type ObjectiveProps = Readonly<{ objective: SeatObjective }>;

/** The text that the capital wants on an article and those that it also accepts, with the marks of their sources. */
function Accepted({ objective }: ObjectiveProps): ReactNode {
  const { view, scenario, names } = useTable();
  const { article, accept } = objective;
  const [wish = 0, ...others] = accept;
  const values = { article: names.article(article), wish: names.alternatives(article, [wish]) };
  return (
    <li>
      {others.length === 0
        ? t("briefing.wishOn", values)
        : t("briefing.wishOrOn", { ...values, others: names.alternatives(article, others) })}{" "}
      <MandateMark iso3={view.seat} article={scenario.articles[article]?.id ?? ""} />{" "}
      <RecordMark objective={objective} />
    </li>
  );
}

export function Objectives({ objectives }: Readonly<{ objectives: readonly SeatObjective[] }>): ReactNode {
  return (
    <>
      <ol className="mandate-lines">
        {objectives.map((objective) => (
          <ObjectiveLine key={objective.article} objective={objective} />
        ))}
      </ol>
      <p className="small soft">{t("briefing.recordNote")}</p>
    </>
  );
}

/** The articles by name, and what the capital says about each. */
function ShortLines({ objectives }: Readonly<{ objectives: readonly SeatObjective[] }>): ReactNode {
  const { view, scenario, names } = useTable();
  return (
    <ol className="mandate-lines">
      {objectives.map(({ article, accept: [wish = 0], weight }) => {
        const words = mandateLine(view.seat, scenario.articles[article]?.id ?? "");
        return (
          <MandateRow key={article} weight={weight}>
            <strong>{names.article(article)}</strong>
            <span className="treaty block">{words?.line ?? names.alternatives(article, [wish])}</span>
          </MandateRow>
        );
      })}
    </ol>
  );
}

function ObjectiveLine({ objective }: ObjectiveProps): ReactNode {
  const { view, scenario, names } = useTable();
  const { article, accept, weight } = objective;
  const id = scenario.articles[article]?.id ?? "";
  const [wish = 0, ...others] = accept;
  const words = mandateLine(view.seat, id);
  return (
    <MandateRow weight={weight}>
      <strong>{names.article(article)}</strong> <MandateMark iso3={view.seat} article={id} />{" "}
      <RecordMark objective={objective} />
      {words !== null && <span className="treaty block">{words.line}</span>}
      <span className="block">
        {t("briefing.wish", { alternative: names.alternatives(article, [wish]) })}
      </span>
      {others.length > 0 && (
        <span className="small soft block">
          {t("briefing.also", { alternatives: names.alternatives(article, others) })}
        </span>
      )}
    </MandateRow>
  );
}

export function RedLines({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  return (
    <>
      {hasRedLine(mine) && <p className="small soft">{t("briefing.redLinesNote", { count: SHAME })}</p>}
      <RedLineList mine={mine} />
    </>
  );
}

function hasRedLine({ redLines }: Mine): boolean {
  return redLines.some((bits) => bits !== 0);
}

/** @param isShort leaves out what the capital says about each line */
function RedLineList({ mine, isShort = false }: Readonly<{ mine: Mine; isShort?: boolean }>): ReactNode {
  const { view, scenario, names } = useTable();
  const crossed = mine.redLines.flatMap((bits, article) => (bits === 0 ? [] : [{ article, bits }]));
  /** On an article outside the mandate, the red line comes from the model and has no handwritten text. */
  const wordsOn = (article: number): string | undefined =>
    mine.objectives.some((goal) => goal.article === article)
      ? redLineWords(view.seat, scenario.articles[article]?.id ?? "")?.line
      : undefined;
  if (crossed.length === 0) return <p className="small">{t("briefing.noRedLines")}</p>;
  return (
    <ul className="red-lines">
      {crossed.map(({ article, bits }) => (
        <li key={article} className="red-line">
          {t(isShort ? "briefing.redLineShort" : "briefing.redLine", {
            article: names.article(article),
            alternatives: names.anyAlternative(article, bitsOf(bits)),
          })}
          {!isShort && <span className="treaty block">{wordsOn(article)}</span>}
        </li>
      ))}
    </ul>
  );
}
