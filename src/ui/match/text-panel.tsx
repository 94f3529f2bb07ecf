import type { ReactNode } from "react";
import { selectArticle } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useTable, useUi } from "../hooks.ts";
import { LinkButton } from "../primitives/button.tsx";

/** The articles in play: agreed, between brackets, or not opened yet. */
export function TextPanel(): ReactNode {
  const { scenario, names } = useTable();
  const chosen = useUi((ui) => ui.article);
  return (
    <div className="stack">
      <h2>{t("match.textNow")}</h2>
      <ol className="draft">
        {scenario.articles.map(({ id }, article) => (
          <li key={id} className="draft-article" data-chosen={article === chosen}>
            <h3>
              <LinkButton onPress={() => selectArticle(article)}>{names.article(article)}</LinkButton>
            </h3>
            <DraftTexts article={article} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function DraftTexts({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, names } = useTable();
  const { agreed, chair, texts } = view.world.draft;
  const { outcome, text } = view.world.treaty;
  const done = outcome === null ? (agreed[article] ?? -1) : (text[article] ?? -1);
  if (done >= 0) {
    return (
      <p className="treaty">
        {names.clause(article, done)}{" "}
        <span className="small soft">{t(outcome === null ? "match.agreed" : "match.lastText")}</span>
      </p>
    );
  }
  const rivals = texts[article] ?? [];
  if (rivals.length === 0) return <p className="small soft">{t("match.notYet")}</p>;
  return (
    <ul className="brackets">
      {rivals.map((alternative) => (
        <li key={alternative} className="treaty bracket">
          {names.clause(article, alternative)}{" "}
          {chair[article] === alternative && <span className="small soft">{t("match.chairs")}</span>}
        </li>
      ))}
    </ul>
  );
}
