import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { namesOf } from "../../client/i18n/names.ts";
import { articleInSecond, textInSecond } from "../../client/i18n/second-line.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { WallContent } from "../../room/offer-report.ts";
import { SecondLine } from "./second-line.tsx";

type ShownProps = Readonly<{ shown: Extract<WallContent, { type: "article" }>; scenario: Scenario }>;

/** An article: its name, and each text on the floor with its meaning; or the text that was agreed. */
export function ShownArticle({ shown: { article, texts, agreed }, scenario }: ShownProps): ReactNode {
  const names = namesOf(scenario);
  const isAgreed = agreed >= 0;
  const when = isAgreed ? "agreed" : texts.length > 0 ? "onFloor" : "later";
  const all = texts.length > 0 ? texts : (scenario.articles[article]?.alternatives.map((_, at) => at) ?? []);
  return (
    <div className="on-wall-article">
      <header>
        <p className="on-wall-eyebrow">{t(`wall:shown.${when}`)}</p>
        <h2>
          {names.article(article)}
          <SecondLine line={articleInSecond(scenario, article)} />
        </h2>
      </header>
      <ul data-count={all.length}>
        {all.map((alternative) => (
          <li key={alternative} data-agreed={isAgreed}>
            <h3>
              {isAgreed && <span aria-hidden="true">✓ </span>}
              {names.alternative(article, alternative)}
              <SecondLine line={textInSecond(scenario, article, alternative)} />
            </h3>
            <p>{names.gloss(article, alternative)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
