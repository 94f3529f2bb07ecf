import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { inLastBeat } from "../../client/selectors/match/last-beat.ts";
import type { Amendment, Ballot } from "../../engine/state/treaty.ts";
import { useGame, useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { ShapeIcon } from "../table/shapes.tsx";
import { Count } from "./count.tsx";

/** The results of the latest votes on amendments: a summary line, with the details collapsed. */
export function AmendmentResults(): ReactNode {
  const journal = useGame((game) => game.journal);
  const voted = inLastBeat(journal, "amendmentVoted");
  if (voted.length === 0) return null;
  const carried = voted.filter(({ ballot }) => ballot.carried).length;
  return (
    <section className="round-report">
      <Disclosure title={t("adoption:stand.results", { carried, count: voted.length })} level={3}>
        <ul className="report-rows">
          {voted.map(({ amendment, ballot }) => (
            <ResultRow key={amendment.article} amendment={amendment} ballot={ballot} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function ResultRow({ amendment, ballot }: Readonly<{ amendment: Amendment; ballot: Ballot }>): ReactNode {
  const { names } = useTable();
  const { article, alternative, by } = amendment;
  const { carried } = ballot;
  return (
    <li className="report-row">
      <span className="report-outcome">
        <ShapeIcon shape={carried ? "join" : "object"} />
        {t(carried ? "adoption:result.carried" : "adoption:result.lost")}
      </span>
      <div>
        <p className="small">
          {t("adoption:result.line", {
            article: names.article(article),
            text: names.alternative(article, alternative),
            country: names.country(by),
          })}
        </p>
        <Count ballot={ballot} />
      </div>
    </li>
  );
}
