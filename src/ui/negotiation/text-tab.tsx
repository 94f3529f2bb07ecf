import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { useTable } from "../hooks.ts";
import { DraftArticle } from "../table/draft-article.tsx";
import { IndexBars } from "../table/index-bars.tsx";
import { VerdictTable } from "../table/verdict-table.tsx";

/** The whole draft, and beside it what it would mean for eight people. */
export function TextTab(): ReactNode {
  return (
    <div className="panel">
      <div className="text-and-verdicts">
        <section className="verdicts-side" aria-labelledby="verdicts-heading">
          <h2 id="verdicts-heading">{t("negotiation:text.verdictsHeading")}</h2>
          <p className="small soft">{t("negotiation:text.verdictsNote")}</p>
          <VerdictTable />
          <IndexBars />
        </section>
        <Draft />
      </div>
    </div>
  );
}

function Draft(): ReactNode {
  const { view, scenario } = useTable();
  const { agreed, texts } = view.world.draft;
  const done = agreed.filter((alternative) => alternative >= 0).length;
  const open = agreed.filter((alternative, a) => alternative < 0 && (texts[a] ?? []).length > 0).length;
  const closed = scenario.articles.length - done - open;
  const how = view.world.treaty.outcome?.how ?? null;
  return (
    <section className="draft-side" aria-labelledby="draft-heading">
      <h2 id="draft-heading">{t("negotiation:text.heading")}</h2>
      <p className="small soft">
        {how === null
          ? t("negotiation:text.stand", { agreed: done, open, closed })
          : t(how === "failed" ? "negotiation:text.standFailed" : "negotiation:text.standAdopted")}
      </p>
      <ol className="draft-articles">
        {scenario.articles.map(({ id }, article) => (
          <DraftArticle key={id} article={article} />
        ))}
      </ol>
      {scenario.settled.length > 0 && (
        <p className="small soft">{t("negotiation:text.othersNote", { count: scenario.settled.length })}</p>
      )}
    </section>
  );
}
