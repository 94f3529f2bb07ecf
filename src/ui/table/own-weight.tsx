import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { ownWeights, type OwnWeight as Weight } from "../../client/selectors/negotiation/floor.ts";
import { useTable } from "../hooks/stores.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";

/**
 * How much weight the seat has with the chair on every article on the floor, now and after a speech on that article.
 */
export function OwnWeight({ chosen }: Readonly<{ chosen: number }>): ReactNode {
  const { names, own } = useTable();
  const weights = ownWeights(own);
  return (
    <section className="own-weight stack tight" aria-labelledby="own-weight-heading">
      <h4 id="own-weight-heading" className="row tight">
        {t("negotiation:speak.weightHeading")} <MarkBadge mark="design" />
      </h4>
      <dl className="weights small">
        {weights.map((weight) => (
          <div key={weight.article} className="weight" data-chosen={weight.article === chosen}>
            <dt>{names.article(weight.article)}</dt>
            <dd className="numbers">{weightText(weight)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function weightText({ now, spoken, hasFloor }: Weight): string {
  const values = { now: number(now), spoken: number(spoken) };
  return hasFloor ? t("negotiation:speak.weightHeld", values) : t("negotiation:speak.weight", values);
}
