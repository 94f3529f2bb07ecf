import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  CONTRADICTION_TRUST,
  isAgainstPlacard,
  type SpeechCarry,
  speechCarry,
} from "../../client/selectors/negotiation/speech-carry.ts";
import type { Speak } from "../../engine/state/command.ts";
import type { View } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";

/** Says what the argument does for the text before the speech is sealed, and warns if it moves the text away. */
export function SpeechReach({ command }: Readonly<{ command: Speak }>): ReactNode {
  const { own, view } = useTable();
  const carry = speechCarry(own, command);
  if (carry === null) return null;
  const isAgainst = isAgainstPlacard(view, command);
  const isWarning = warnsOf(view, carry, command);
  return (
    <div className="stack tight small">
      <p className={isWarning ? "warning" : undefined}>{reachText(carry, isAgainst)}</p>
      {carry.elsewhere > 0 && (
        <p className="soft">{t("negotiation:speak.carry.elsewhere", { count: carry.elsewhere })}</p>
      )}
    </div>
  );
}

/** Whether the speech would do harm to the text that it speaks for. */
export function warnsOf(view: View, carry: SpeechCarry | null, command: Speak): boolean {
  if (carry === null) return false;
  return isAgainstPlacard(view, command) || carry.reach === "harms" || carry.steps < 0;
}

function reachText({ reach, steps }: SpeechCarry, isAgainst: boolean): string {
  if (reach === "harms") {
    const values = { trust: CONTRADICTION_TRUST };
    const isAlone = isAgainst || steps === 0;
    return isAlone
      ? t("negotiation:speak.carry.harmsAlone", values)
      : t("negotiation:speak.carry.harms", values);
  }
  if (isAgainst) return t("negotiation:speak.carry.against");
  if (steps < 0) return t("negotiation:speak.carry.weaker");
  if (reach === "none") return t("negotiation:speak.carry.none");
  if (steps === 0) return t(`negotiation:speak.carry.${reach}Alone`);
  return t(`negotiation:speak.carry.${reach}`);
}
