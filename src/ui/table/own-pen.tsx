import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { ownPen, PEN_TRUST, type OwnPen as Pen } from "../../client/selectors/negotiation/pens.ts";
import { useTable } from "../hooks/stores.ts";
import { MarkBadge } from "../widgets/mark-badge.tsx";
import { OwnWeight } from "./own-weight.tsx";

/**
 * Shows what a speech of this seat can do for a text (the rule of the pen), and what its pens do now. If the rule is off in this match, shows the seat's weight instead.
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
        {pen.most > 0
          ? t("negotiation:speak.penAbout", { placards: pen.placards })
          : t("negotiation:speak.penNone", { least: PEN_TRUST, placards: pen.placards })}
      </p>
      <dl className="weights small">
        {pen.on.map(({ article, alternative, steps }) => (
          <div key={article} className="weight" data-chosen={article === chosen}>
            <dt>{names.article(article)}</dt>
            <dd>{penText(steps, alternative < 0 ? null : names.alternative(article, alternative))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** @param text the text that the pen is on, or null for none */
function penText(steps: number, text: string | null): string {
  if (text === null) return t("negotiation:speak.penFree");
  if (Math.round(100 * steps) === 0) return t("negotiation:speak.penIdle", { text });
  return t(steps < 0 ? "negotiation:speak.penAgainst" : "negotiation:speak.penOn", { text });
}
