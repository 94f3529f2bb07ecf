import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { budgetOf, costOf } from "../../client/selectors/match/budget.ts";
import type { Command } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useIsLive } from "./own-seat.ts";

type ActFootProps = Readonly<{
  /** Null while something is still to be chosen. */
  command: Command | null;
  label: string;
  /** The expected result, above the button. */
  children?: ReactNode;
  onDone?: () => void;
}>;

/** The button of an act that costs credit: its price, the credit left, or why it is unavailable. */
export function ActFoot({ command, label, children, onDone }: ActFootProps): ReactNode {
  const play = usePlay();
  const isLive = useIsLive();
  const isAllowed = isLive && command !== null && play.isAllowed(command);
  const act = (): void => {
    if (command !== null && play.send(command) === null) onDone?.();
  };
  return (
    <div className="act-foot">
      {children}
      <div className="row">
        <Button isDisabled={!isAllowed} data-unconfirmed="" onPress={act}>
          {label}
        </Button>
        {command !== null && <CostLine command={command} />}
      </div>
    </div>
  );
}

function CostLine({ command }: Readonly<{ command: Command }>): ReactNode {
  const cost = costOf(command.type);
  const { credit } = budgetOf(useTable().own);
  if (cost === 0) return null;
  return (
    <span className="cost-line small" data-short={credit < cost}>
      <CostPips cost={cost} />
      {t(credit < cost ? "negotiation:common.noCredit" : "negotiation:common.costOf", { cost, credit })}
    </span>
  );
}

/** Credit as coins. The words beside it give the number. */
export function CostPips({ cost }: Readonly<{ cost: number }>): ReactNode {
  return (
    <span className="cost-pips" aria-hidden="true">
      {Array.from({ length: cost }, (_, at) => `coin-${at}`).map((key) => (
        <span key={key} className="pip" data-on="" />
      ))}
    </span>
  );
}
