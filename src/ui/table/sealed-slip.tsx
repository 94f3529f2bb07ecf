import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { usePlay } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Wax } from "./shapes.tsx";

type SealedSlipProps = Readonly<{
  /** The slot to withdraw. */
  slot: string;
  /**
   * A word for the state of the act: "sealed" by default, or another word if the act can still be changed in place.
   */
  title?: string;
  /** The sealed act, as a sentence. */
  text: string;
  /** Short name of the act, for the button that withdraws it. */
  act: string;
  children?: ReactNode;
}>;

/** A sealed act. It waits for the beat to close and can be withdrawn until then. */
export function SealedSlip({ slot, title, text, act, children }: SealedSlipProps): ReactNode {
  return (
    <div className="sealed-slip">
      <Wax />
      <p className="sealed-slip-text">
        <strong className="eyebrow">{title ?? t("negotiation:common.sealed")}</strong>
        {text}
      </p>
      <span className="row">
        <TakeBack slot={slot} act={act} />
        {children}
      </span>
    </div>
  );
}

/** The button that withdraws a sealed act. */
export function TakeBack({ slot, act }: Pick<SealedSlipProps, "slot" | "act">): ReactNode {
  const play = usePlay();
  return (
    <Button
      size="small"
      aria-label={t("negotiation:common.takeBackAct", { act })}
      onPress={() => play.unseal(slot)}
    >
      {t("negotiation:common.takeBack")}
    </Button>
  );
}
