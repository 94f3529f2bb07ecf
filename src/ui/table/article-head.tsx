import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { articleNumbers } from "../../client/i18n/names.ts";
import { isTooLate } from "../../client/selectors/negotiation/chances.ts";
import { wishOn } from "../../client/selectors/negotiation/standing.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { Aside } from "../primitives/aside.tsx";
import { HeldMark } from "./held-mark.tsx";

type ArticleHeadProps = Readonly<{
  article: number;
  /** The texts on the table, which say themselves whether the capital wants them. */
  texts: readonly number[];
  takesFocus?: boolean;
}>;

/** An article's title, which the tab above shows too, and the capital's wish if it is not on the table. */
export function ArticleHead({ article, texts, takesFocus }: ArticleHeadProps): ReactNode {
  const { names } = useTable();
  const heading = useArrivalFocus(takesFocus === true);
  return (
    <header className="article-head">
      <h3 ref={heading} tabIndex={-1} className="visually-hidden">
        {names.article(article)}
      </h3>
      <Wish article={article} texts={texts} />
      <HeldMark article={article} />
    </header>
  );
}

/** Only wordings that can be chosen now say at once what they mean. As long as a bridge is possible, it is named. */
function Wish({ article, texts }: ArticleHeadProps): ReactNode {
  const { view, own, names } = useTable();
  const { shows } = useGuide();
  const { mine } = view;
  const isLast = view.world.beat === "lastSounding" || isTooLate(own, article);
  const canBridge = shows("ways") && !isLast;
  const wish = mine === null ? null : wishOn(mine, article);
  if (wish === null || texts.includes(wish)) return null;
  const text = names.alternative(article, wish);
  return (
    <p className="small">
      {t(canBridge ? "negotiation:mandate.byBridge" : "negotiation:mandate.offTable")}{" "}
      <Aside
        className="term"
        button={t("common.quote", { text })}
        label={t("negotiation:offer.meaning", { text })}
        isNamedByText
      >
        <p>{names.gloss(article, wish)}</p>
      </Aside>
    </p>
  );
}

/** The article's number in the convention, and its current reading. */
export function ArticlePlace({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, scenario } = useTable();
  const numbers = articleNumbers(scenario.articles[article]?.id ?? "");
  const reading = t("negotiation:common.reading", { reading: view.world.draft.readings[article] ?? 0 });
  return <p className="small soft">{t("negotiation:common.place", { numbers, reading })}</p>;
}
