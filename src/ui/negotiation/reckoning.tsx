import type { ReactNode } from "react";
import { number, t } from "../../client/i18n/index.ts";
import { inHundredths, type ScoredText } from "../../client/selectors/negotiation/chair.ts";

type ReckoningProps = Readonly<{ scored: ScoredText }>;

/**
 * How the chair counts a text, part by part, in hundredths of a step. Parts that come off the count have a minus sign;
 * empty ones are left out.
 */
export function Reckoning({ scored }: ReckoningProps): ReactNode {
  const { distance, objection, lean, pens, pulls, score } = scored;
  const parts = [
    { id: "distance", value: distance },
    { id: "objection", value: objection },
    { id: "lean", value: -lean },
    { id: "pens", value: -pens },
    { id: "pulls", value: -pulls },
  ] as const;
  const shown = parts.filter(({ id, value }) => id === "distance" || value !== 0);
  return (
    <div className="reckoning small numbers">
      <span>{t("negotiation:room.reckoning.heading")}</span>
      <dl>
        {[...shown, { id: "score", value: score } as const].map(({ id, value }) => (
          <div key={id} data-part={id}>
            <dt>{t(`negotiation:room.reckoning.${id}`)}</dt>
            <dd>{number(inHundredths(value))}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
