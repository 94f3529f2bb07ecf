import type { ReactNode } from "react";
import { type Matched, plenaryScenario, textOf } from "../../client/committee/plenary.ts";
import { t } from "../../client/wording/index.ts";
import { alternativeText, articleTitle } from "../../client/wording/names.ts";

/** Every article as it would be put: those with a clause of the committee, and the rest as in the real convention. */
export function WholeText({ matched }: Readonly<{ matched: readonly Matched[] }>): ReactNode {
  const { articles } = plenaryScenario();
  const text = textOf(matched);
  const rest = articles.filter(({ id }) => text[id] === undefined).length;
  return (
    <div className="stack tight">
      <p className="small soft">{t("plenary:rest", { count: rest })}</p>
      <ol className="stack tight small">
        {articles.map(({ id, adopted, alternatives }) => {
          const own = text[id];
          const key = own ?? alternatives[adopted]?.key ?? "";
          return (
            <li key={id}>
              {t("plenary:wording", { article: articleTitle(id), text: alternativeText(id, key, "name") })}{" "}
              <span className="tag">{t(own === undefined ? "plenary:real" : "plenary:own")}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
