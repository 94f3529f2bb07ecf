import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable, useUi } from "../hooks/stores.ts";
import { IndexBars } from "../table/index-bars.tsx";
import { VerdictTable } from "../table/verdict-table.tsx";
import { NoProvision } from "../widgets/no-provision.tsx";
import { SheetArticle } from "./sheet-article.tsx";

/** The whole current text on one sheet, followed by what it would mean for the people in the eight cases. */
export function Sheet(): ReactNode {
  const { scenario } = useTable();
  return (
    <section ref={useChosenInSight()} className="text-sheet" aria-labelledby="sheet-heading">
      <SheetHead />
      <ol className="sheet-articles">
        {scenario.articles.map(({ id }, article) => (
          <SheetArticle key={id} article={article} />
        ))}
      </ol>
      <NoProvision scenario={scenario} />
      {scenario.settled.length > 0 && (
        <p className="small soft">{t("negotiation:text.othersNote", { count: scenario.settled.length })}</p>
      )}
      <section className="stack tight" aria-labelledby="verdicts-heading">
        <h2 id="verdicts-heading">{t("negotiation:text.verdictsHeading")}</h2>
        <VerdictTable />
        <IndexBars />
      </section>
    </section>
  );
}

function SheetHead(): ReactNode {
  const { view, scenario } = useTable();
  const { agreed, texts } = view.world.draft;
  const done = agreed.filter((alternative) => alternative >= 0).length;
  const open = agreed.filter((alternative, a) => alternative < 0 && (texts[a] ?? []).length > 0).length;
  const closed = scenario.articles.length - done - open;
  const { outcome, text } = view.world.treaty;
  const how = outcome?.how ?? null;
  const isPut = text.every((alternative) => alternative >= 0);
  return (
    <header className="sheet-head">
      <h2 id="sheet-heading">{t("negotiation:text.heading")}</h2>
      <p className="small soft">
        {how === null
          ? isPut
            ? t("negotiation:text.standPut")
            : t("negotiation:text.stand", { agreed: done, open, closed })
          : t(how === "failed" ? "negotiation:text.standFailed" : "negotiation:text.standAdopted")}
      </p>
    </header>
  );
}

/** Scrolls to the selected article. */
function useChosenInSight(): React.RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null);
  const article = useUi((ui) => ui.article);
  useEffect(() => {
    if (article < 0) return;
    sheet.current?.querySelector('[data-chosen="true"]')?.scrollIntoView({ block: "start" });
  }, [article]);
  return sheet;
}
