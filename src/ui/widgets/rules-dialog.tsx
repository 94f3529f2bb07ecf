import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { RULE_VALUES, RULES } from "../../client/sentences/rules.ts";
import { Dialog } from "../primitives/dialog.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { RulePictures } from "./rule-pictures.tsx";

/** The game in five pictures, and behind one button a summary of the rules, beat by beat, to look things up. */
export function RulesDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  return (
    <Dialog title={t("rules.heading")} isOpen isWide onClose={onClose}>
      <RulePictures />
      <Disclosure title={t("rules.all")} level={3}>
        <div className="stack">
          {RULES.map(({ heading, points }) => (
            <section key={heading} className="stack tight">
              <h4>{t(heading)}</h4>
              <ul className="rules">
                {points.map((point) => (
                  <li key={point}>{t(point, RULE_VALUES)}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </Disclosure>
    </Dialog>
  );
}
