import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleNumbers } from "../../client/i18n/names.ts";
import { wishAway, wishOn } from "../../client/selectors/negotiation/standing.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useIsLesson } from "../hooks/use-is-lesson.ts";
import { Aside } from "../primitives/aside.tsx";
import { HeldMark } from "./held-mark.tsx";
import { ReadText } from "./read-text.tsx";

type ArticleHeadProps = Readonly<{ article: number; takesFocus?: boolean }>;

/** An article's title, and the capital's wish with its weight. */
export function ArticleHead({ article, takesFocus }: ArticleHeadProps): ReactNode {
  const { names } = useTable();
  const heading = useArrivalFocus(takesFocus === true);
  // In a lesson, the tab above already shows the name, and the texts below mark the wish.
  const isShort = useIsLesson();
  return (
    <header className="article-head">
      <h3 ref={heading} tabIndex={-1} className={isShort ? "visually-hidden" : undefined}>
        {names.article(article)}
      </h3>
      {!isShort && <Wish article={article} />}
      <HeldMark article={article} />
    </header>
  );
}

function Wish({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, names } = useTable();
  const { shows } = useGuide();
  const { mine } = view;
  if (mine === null) return null;
  const weight = mine.objectives.find((goal) => goal.article === article)?.weight ?? 0;
  return (
    <p className="row tight small">
      {t("negotiation:mandate.first", { wish: names.alternative(article, wishOn(mine, article)) })}
      {weight > 0 && shows("numbers") && (
        <span className="tag">{t("adoption:common.weight", { weight })}</span>
      )}
      <WishAway article={article} />
      <ReadText article={article} />
    </p>
  );
}

/** A wish that no delegation has brought to the table yet cannot be read below, so it can be read here. */
function WishAway({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, names } = useTable();
  const { mine } = view;
  const wish = mine === null ? -1 : wishAway(mine, view.world, article);
  if (wish < 0) return null;
  const text = names.alternative(article, wish);
  return (
    <Aside button={t("negotiation:mandate.away")} label={t("negotiation:offer.meaning", { text })}>
      <p>
        <strong>{text}</strong>
      </p>
      <p>{names.gloss(article, wish)}</p>
      <p className="treaty small">{names.clause(article, wish)}</p>
    </Aside>
  );
}

/** The article's number in the convention, and its current reading. */
export function ArticlePlace({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, scenario } = useTable();
  const numbers = articleNumbers(scenario.articles[article]?.id ?? "");
  const reading = t("negotiation:common.reading", { reading: view.world.draft.readings[article] ?? 0 });
  return <p className="small soft">{t("negotiation:common.place", { numbers, reading })}</p>;
}
