import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bitsOf } from "../../client/i18n/journal-line.ts";
import { mandateLine, redLineWords } from "../../client/i18n/names.ts";
import { SHAME } from "../../client/selectors/match/conduct.ts";
import type { SeatObjective } from "../../engine/model/stakes.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";
import { MandateMark } from "../widgets/mandate-mark.tsx";
import { MandateRow } from "../widgets/mandate-row.tsx";
import { RecordMark } from "../widgets/record-mark.tsx";
import { Term } from "../widgets/term.tsx";

/** The three weighted lines of the mandate, and the red lines that nobody else sees. */
export function MandateSheet({ mine }: Readonly<{ mine: Mine }>): ReactNode {
  return (
    <section className="sheet mandate-sheet" aria-labelledby="mandate-heading">
      <h2 id="mandate-heading">{t("briefing.mandate")}</h2>
      <p className="small soft">{t("briefing.mandateNote")}</p>
      <Objectives objectives={mine.objectives} />
      <h3>
        <Term id="red-line">{t("briefing.redLines")}</Term>
      </h3>
      <RedLines mine={mine} />
    </section>
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

function ObjectiveLine({ objective }: Readonly<{ objective: SeatObjective }>): ReactNode {
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
  const { view, scenario, names } = useTable();
  const crossed = mine.redLines.flatMap((bits, article) => (bits === 0 ? [] : [{ article, bits }]));
  /** On an article outside the mandate, the red line comes from the model and has no handwritten text. */
  const wordsOn = (article: number): string | undefined =>
    mine.objectives.some((goal) => goal.article === article)
      ? redLineWords(view.seat, scenario.articles[article]?.id ?? "")?.line
      : undefined;
  if (crossed.length === 0) return <p className="small">{t("briefing.noRedLines")}</p>;
  return (
    <>
      <p className="small soft">{t("briefing.redLinesNote", { count: SHAME })}</p>
      <ul className="red-lines">
        {crossed.map(({ article, bits }) => (
          <li key={article} className="red-line">
            {t("briefing.redLine", {
              article: names.article(article),
              alternatives: names.anyAlternative(article, bitsOf(bits)),
            })}
            <span className="treaty block">{wordsOn(article)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
