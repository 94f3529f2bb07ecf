import type { ReactNode } from "react";
import { t } from "../../client/wording/index.ts";
import { articleNumbers } from "../../client/wording/names.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks.ts";
import { MandateHint } from "./mandate-hint.tsx";
import { useArrivalFocus } from "./use-arrival-focus.ts";

type ArticleHeadProps = Readonly<{ article: number; takesFocus?: boolean }>;

/** Title, place and reading of an article, and what the mandate says about it. */
export function ArticleHead({ article, takesFocus }: ArticleHeadProps): ReactNode {
  const { view, scenario, names } = useTable();
  const { shows } = useGuide();
  const heading = useArrivalFocus(takesFocus === true);
  const numbers = articleNumbers(scenario.articles[article]?.id ?? "");
  const reading = t("negotiation:common.reading", { reading: view.world.draft.readings[article] ?? 0 });
  return (
    <header className="article-head">
      <div className="row-between">
        <h3 ref={heading} tabIndex={-1}>
          {names.article(article)}
        </h3>
        {shows("numbers") && (
          <span className="small soft">{t("negotiation:common.place", { numbers, reading })}</span>
        )}
      </div>
      <MandateHint article={article} />
    </header>
  );
}
