import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { monthName } from "../../client/i18n/names.ts";
import { soonInForce } from "../../client/selectors/debrief/ending.ts";
import { fateFor, letterKey } from "../../client/selectors/debrief/letter.ts";
import { caseAnswers } from "../../client/selectors/text/case-line.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { YourAnswer } from "../table/your-answer.tsx";

/** A short letter from Ines, whose case opened the game. Its words depend on the final text. */
export function Letter(): ReactNode {
  const { view, scenario } = useTable();
  const text = usePlay().currentText();
  if (view.mine === null) return null;
  const [crime, data, refuse] = caseAnswers(scenario, text).map(({ answer }) => answer);
  if (crime === undefined || data === undefined || refuse === undefined) return null;
  const key = letterKey(fateFor(view.world, view.mine.country), [crime, data, refuse]);
  const month = soonInForce(view.world);
  return (
    <section className="letter" aria-labelledby="letter-heading">
      <h2 id="letter-heading" className="eyebrow">
        {month < 0
          ? t("debrief:letter.heading")
          : t("debrief:letter.headingSoon", { month: monthName(month) })}
      </h2>
      <p>{t("debrief:letter.greeting")}</p>
      <p>{t(key)}</p>
      <p className="letter-signature">{t("debrief:letter.signature")}</p>
      <YourAnswer />
    </section>
  );
}
