import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { RULE_VALUES, RULES } from "../../client/sentences/rules.ts";
import { Dialog } from "../primitives/dialog.tsx";

/** A summary of the rules, beat by beat, for quick reference during a match. */
export function RulesDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  return (
    <Dialog title={t("rules.heading")} isOpen isWide onClose={onClose}>
      <div className="stack">
        {RULES.map(({ heading, points }) => (
          <section key={heading} className="stack tight">
            <h3>{t(heading)}</h3>
            <ul className="rules">
              {points.map((point) => (
                <li key={point}>{t(point, RULE_VALUES)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
