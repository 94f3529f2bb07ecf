import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { bitsOf } from "../../client/i18n/journal-line.ts";
import { wishOn } from "../../client/selectors/negotiation/standing.ts";
import type { Beat } from "../../engine/state/world.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { RecordMark } from "../widgets/record-mark.tsx";
import { Lock } from "./shapes.tsx";

/** The mandate's view of an article, and the red line that only this seat sees. */
export function MandateHint({ article }: Readonly<{ article: number }>): ReactNode {
  const { view, scenario, names } = useTable();
  const { shows } = useGuide();
  const { mine } = view;
  if (mine === null) return null;
  if (!shows("numbers")) return null;
  const cell = article * scenario.countries.length + mine.country;
  const isDeclared = (view.world.declaredLines[cell] ?? 0) !== 0;
  const objective = mine.objectives.find((goal) => goal.article === article);
  const weight = objective?.weight ?? 0;
  const lines = bitsOf(mine.redLines[article] ?? 0);
  return (
    <div className="mandate-hint" data-weighs={weight > 0}>
      <p className="mandate-hint-line">
        {weight > 0 && (
          <span className="mandate-weight numbers" aria-hidden="true">
            {weight}
          </span>
        )}
        <span>
          <MandateWords mine={mine} article={article} />{" "}
          {objective !== undefined && !isBeingSaid(view.world.beat) && <RecordMark objective={objective} />}
        </span>
      </p>
      {lines.length > 0 && (
        <p className="red-line-hint">
          <Lock />
          <span>
            {t("negotiation:mandate.redLine", { texts: names.anyAlternative(article, lines) })}{" "}
            <span className="soft">
              {t(isDeclared ? "negotiation:mandate.lineDeclared" : "negotiation:common.lockedNote")}
            </span>
          </span>
        </p>
      )}
    </div>
  );
}

/**
 * True while placards are being laid. The note beside the placards then says how the next declared wish would count.
 */
function isBeingSaid(beat: Beat): boolean {
  return beat === "sound" || beat === "lastSounding";
}

function MandateWords({ mine, article }: Readonly<{ mine: Mine; article: number }>): ReactNode {
  const { names } = useTable();
  const wish = names.alternative(article, wishOn(mine, article));
  const objective = mine.objectives.find((goal) => goal.article === article);
  if (objective === undefined) {
    const follows = mine.followed[article] === 1;
    return t(follows ? "negotiation:mandate.other" : "negotiation:mandate.notFollowed", { wish });
  }
  const { weight, accept } = objective;
  const also = accept.slice(1);
  if (also.length === 0) return t("negotiation:mandate.objective", { weight, wish });
  return t("negotiation:mandate.objectiveAlso", { weight, wish, also: names.alternatives(article, also) });
}
