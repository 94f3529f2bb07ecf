import type { ReactNode } from "react";
import { t, toHundredths } from "../../client/i18n/index.ts";
import { ownPen, PEN_TRUST, type OwnPen as Pen } from "../../client/selectors/negotiation/pens.ts";
import { useTable } from "../hooks/stores.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { OwnWeight } from "./own-weight.tsx";

/**
 * Shows by how many steps the chair counts a text as nearer if this seat speaks for it (the rule of the pen). If the
 * rule is off in this match, shows the seat's weight instead.
 */
export function OwnPen({ chosen }: Readonly<{ chosen: number }>): ReactNode {
  const { own } = useTable();
  const pen = ownPen(own);
  return pen === null ? <OwnWeight chosen={chosen} /> : <PenSheet pen={pen} chosen={chosen} />;
}

function PenSheet({ pen, chosen }: Readonly<{ pen: Pen; chosen: number }>): ReactNode {
  const { names } = useTable();
  return (
    <section className="own-weight stack tight" aria-labelledby="own-pen-heading">
      <h4 id="own-pen-heading" className="row tight">
        {t("negotiation:speak.penHeading")} <MarkBadge mark="design" />
      </h4>
      <p className="small">
        {pen.steps > 0
          ? t("negotiation:speak.penAbout", { steps: toHundredths(pen.steps) })
          : t("negotiation:speak.penNone", { least: PEN_TRUST })}
      </p>
      <dl className="weights small">
        {pen.on.map(({ article, alternative }) => (
          <div key={article} className="weight" data-chosen={article === chosen}>
            <dt>{names.article(article)}</dt>
            <dd>
              {alternative < 0
                ? t("negotiation:speak.penFree")
                : t("negotiation:speak.penOn", { text: names.alternative(article, alternative) })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
