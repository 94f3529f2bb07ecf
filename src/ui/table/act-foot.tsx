import { type ReactNode, useId } from "react";
import { costOfAct } from "../../client/selectors/match/budget.ts";
import type { Command } from "../../engine/state/command.ts";
import { usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useIsLive } from "./own-seat.ts";
import { Price, ShortButton, useCredit } from "./price.tsx";

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
  const { own } = useTable();
  const credit = useCredit();
  const reason = useId();
  const cost = command === null ? 0 : costOfAct(own, command);
  const isAllowed = isLive && command !== null && play.isAllowed(command);
  const act = (): void => {
    if (command !== null && play.send(command) === null) onDone?.();
  };
  return (
    <div className="act-foot">
      {children}
      <div className="row">
        {credit < cost ? (
          <ShortButton label={label} reason={reason} />
        ) : (
          <Button isDisabled={!isAllowed} data-unconfirmed="" onPress={act}>
            {label}
          </Button>
        )}
        <Price cost={cost} id={reason} />
      </div>
    </div>
  );
}
