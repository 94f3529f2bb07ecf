import type { ReactNode } from "react";
import { objectionOf, stepsFromCentre, testOf } from "../../client/readings/outlook.ts";
import { t, toHundredths } from "../../client/wording/index.ts";
import { useTable } from "../hooks.ts";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { ArticleHead } from "../table/article-head.tsx";
import { ChairWhy } from "../table/chair-why.tsx";
import { TextTags } from "../table/floor-text.tsx";

/** An article the chair does not put now, and the figure that stops it. */
export function NotPut({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, names, own } = useTable();
  const chair = view.world.draft.chair[article] ?? -1;
  const why = testOf(own.world, article);
  return (
    <article className="stand-card" data-put="false">
      <ArticleHead article={article} />
      <div className="floor-text-head">
        <h4>{names.alternative(article, chair)}</h4>
        <TextTags article={article} alternative={chair} />
      </div>
      <ChairWhy article={article} />
      <p>
        <strong>{t("negotiation:close.notTested")}</strong>
      </p>
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
      {t("negotiation:close.whyCentre", { now: toHundredths(now), limit: toHundredths(limit) })}
    </p>
  );
}
