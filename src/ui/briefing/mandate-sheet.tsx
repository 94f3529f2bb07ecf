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
      <ObjectiveLines objectives={mine.objectives} isShort />
      <h3>
        <Term id="red-line">{t("briefing.never")}</Term>
      </h3>
      <RedLineList mine={mine} isShort />
      <Disclosure title={t("briefing.mandate")} level={3}>
        <div className="stack tight small">
          <p>{t("briefing.mandateNote")}</p>
          <ul className="points">
            {mine.objectives.map(({ article, accept }) =>
              accept.length > 1 ? <OtherTexts key={article} article={article} accept={accept} /> : null,
            )}
          </ul>
          <p>{t("briefing.recordNote")}</p>
          {hasRedLine(mine) && <p>{t("briefing.redLinesNote", { count: SHAME })}</p>}
        </div>
      </Disclosure>
    </section>
  );
}

/** The other texts on an article that the capital accepts. */
function OtherTexts({
  article,
  accept: [, ...others],
}: Pick<SeatObjective, "article" | "accept">): ReactNode {
  const { names } = useTable();
  const alternatives = names.alternatives(article, others);
  return <li>{t("briefing.alsoOn", { article: names.article(article), alternatives })}</li>;
}

export function Objectives({ objectives }: Readonly<{ objectives: readonly SeatObjective[] }>): ReactNode {
  return (
    <>
      <ObjectiveLines objectives={objectives} />
      <p className="small soft">{t("briefing.recordNote")}</p>
    </>
  );
}

type LinesProps = Readonly<{ objectives: readonly SeatObjective[]; isShort?: boolean }>;

/** @param isShort leaves out the other texts that the capital accepts */
function ObjectiveLines({ objectives, isShort = false }: LinesProps): ReactNode {
  return (
    <ol className="mandate-lines">
      {objectives.map((objective) => (
        <ObjectiveLine key={objective.article} objective={objective} isShort={isShort} />
      ))}
    </ol>
  );
}

type LineProps = Readonly<{ objective: SeatObjective; isShort: boolean }>;

function ObjectiveLine({ objective, isShort }: LineProps): ReactNode {
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
        {t(isShort ? "briefing.wishShort" : "briefing.wish", {
          alternative: names.alternatives(article, [wish]),
        })}
      </span>
      {!isShort && others.length > 0 && (
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
          {t("briefing.redLine", {
            article: names.article(article),
            alternatives: names.anyAlternative(article, bitsOf(bits)),
          })}
          {!isShort && <span className="treaty block">{wordsOn(article)}</span>}
        </li>
      ))}
    </ul>
  );
}
