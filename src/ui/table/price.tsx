import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { budgetOf } from "../../client/selectors/match/budget.ts";
import { useTable } from "../hooks/stores.ts";
import { Button, type ButtonProps } from "../primitives/button.tsx";

/** The credit that the seat can still spend. */
export function useCredit(): number {
  return budgetOf(useTable().own).credit;
}

type CostPipsProps = Readonly<{
  cost: number;
  /** The credit left. Coins beyond it are struck out. */
  credit?: number;
}>;

/** A price as coins. The words beside it give the number. */
export function CostPips({ cost, credit = cost }: CostPipsProps): ReactNode {
  return (
    <span className="cost-pips" aria-hidden="true">
      {Array.from({ length: cost }, (_, at) => `coin-${at}`).map((key, at) => (
        <span key={key} className="pip" {...(at < credit ? { "data-on": "" } : { "data-missing": "" })} />
      ))}
    </span>
  );
}

type PriceProps = Readonly<{
  cost: number;
  /** The id by which a button that cannot be paid names this line as its reason. */
  id?: string;
  /** Only the coins, unless the credit does not suffice. The price is then for screen readers only. */
  isShort?: boolean;
}>;

/** The price of an act, or how far the credit is from it. Empty if the act is free. */
export function Price({ cost, id, isShort = false }: PriceProps): ReactNode {
  const credit = useCredit();
  if (cost === 0) return null;
  const isLacking = credit < cost;
  const words = isLacking
    ? t("negotiation:common.noCredit", { cost, credit })
    : isShort
      ? t("negotiation:common.cost", { count: cost })
      : t("negotiation:common.costOf", { cost, credit });
  return (
    <span className="cost-line small" data-lacking={isLacking} {...(id === undefined ? {} : { id })}>
      <CostPips cost={cost} credit={credit} />
      <span className={isShort && !isLacking ? "visually-hidden" : undefined}>{words}</span>
    </span>
  );
}

type ShortButtonProps = Readonly<{ label: string; reason: string; size?: "normal" | "small" }>;

/** The button of an act that the credit does not cover. It can be reached, so that its reason is read out. */
export function ShortButton({ label, reason, size = "normal" }: ShortButtonProps): ReactNode {
  return (
    <button type="button" className={`button plain ${size}`} aria-disabled="true" aria-describedby={reason}>
      {label}
    </button>
  );
}

type PricedButtonProps = Omit<ButtonProps, "children"> &
  Readonly<{ cost: number; label: string; id: string }>;

/** An act with its price beside it. Without the credit for it the button is grey and says what is missing. */
export function PricedButton({ cost, label, id, ...button }: PricedButtonProps): ReactNode {
  const credit = useCredit();
  const reason = `${id}-price`;
  return (
    <span className="row tight">
      {credit < cost ? (
        <ShortButton label={label} reason={reason} size={button.size ?? "normal"} />
      ) : (
        <Button {...button}>{label}</Button>
      )}
      <Price cost={cost} id={reason} isShort />
    </span>
  );
}
