import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { challengeText } from "../../client/sentences/challenge-words.ts";

/** The rule that a tough seat teaches. */
export function RuleToLearn({ id, children }: Readonly<{ id: string; children?: ReactNode }>): ReactNode {
  return (
    <div className="rule-to-learn">
      <h3>{t("challenges:rule")}</h3>
      <p>{challengeText(id, "teaches")}</p>
      {children}
    </div>
  );
}
