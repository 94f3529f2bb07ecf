import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { inHundredths } from "../../client/selectors/negotiation/chair.ts";
import { objectionOf, stepsFromCentre, testOf } from "../../client/selectors/negotiation/outlook.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { ChairWhy } from "../table/chair-why.tsx";
import { TextTags } from "../table/floor-text.tsx";

/** The articles that the chair is not putting to the room now, in one line. The reasons are one press away. */
export function NotPut({ articles }: Readonly<{ articles: readonly number[] }>): ReactNode {
  const { names } = useTable();
  return (
    <section className="stand-card" data-put="false">
      <Disclosure
        title={t("negotiation:close.notPut", { articles: names.articlesShort(articles) })}
        level={3}
      >
        <div className="stack">
          {articles.map((article) => (
            <WhyNotPut key={article} article={article} />
          ))}
        </div>
      </Disclosure>
    </section>
  );
}

function WhyNotPut({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, names, own } = useTable();
  const chair = view.world.draft.chair[article] ?? -1;
  const why = testOf(own.world, article);
  return (
    <article className="stack tight" aria-label={names.article(article)}>
      <h4>{names.article(article)}</h4>
      <p className="row tight">
        <strong>{t("common.quote", { text: names.alternative(article, chair) })}</strong>
        <TextTags article={article} alternative={chair} />
      </p>
      <ChairWhy article={article} />
      {why === "objection" ? <TooMuchObjection article={article} /> : <TooFar article={article} />}
    </article>
  );
}

function TooMuchObjection({ article }: Readonly<{ article: number }>): ReactNode {
  const { view } = useTable();
  const { now, limit } = objectionOf(view.world, article);
  return (
    <>
      <MeterBar
        label={t("negotiation:close.objection")}
        value={now}
        most={100}
        line={limit}
        text={t("common.percent", { value: now })}
        tone="bad"
      />
      <p className="small">{t("negotiation:close.whyObjection", { now, limit })}</p>
    </>
  );
}

function TooFar({ article }: Readonly<{ article: number }>): ReactNode {
  const { view } = useTable();
  const { now, limit } = stepsFromCentre(view.world, article);
  return (
    <p className="small">
      {t("negotiation:close.whyCentre", {
        now: number(inHundredths(now)),
        limit: number(inHundredths(limit)),
      })}
    </p>
  );
}
