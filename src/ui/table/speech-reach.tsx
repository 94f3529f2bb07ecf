import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  CONTRADICTION_TRUST,
  type SpeechCarry,
  speechCarry,
} from "../../client/selectors/negotiation/speech-carry.ts";
import type { Speak } from "../../engine/state/command.ts";
import { useTable } from "../hooks/stores.ts";

/** Says how far the argument of the speech carries before it is sealed, and warns if it harms the text. */
export function SpeechReach({ command }: Readonly<{ command: Speak }>): ReactNode {
  const carry = speechCarry(useTable().own, command);
  if (carry === null) return null;
  return (
    <div className="stack tight small">
      <p className={carry.reach === "harms" ? "warning" : undefined}>{reachText(carry)}</p>
      {carry.elsewhere > 0 && (
        <p className="soft">{t("negotiation:speak.carry.elsewhere", { count: carry.elsewhere })}</p>
      )}
    </div>
  );
}

function reachText({ reach, steps, placards }: SpeechCarry): string {
  if (reach === "harms") return t("negotiation:speak.carry.harms", { trust: CONTRADICTION_TRUST });
  if (reach === "none") return t("negotiation:speak.carry.none");
  if (steps === 0) return t(`negotiation:speak.carry.${reach}Alone`, { placards });
  return t(`negotiation:speak.carry.${reach}`, { count: steps, placards });
}
