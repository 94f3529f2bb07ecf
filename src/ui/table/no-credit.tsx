import { type ReactNode, useId } from "react";
import { Price, ShortButton } from "./price.tsx";

type NoCreditProps = Readonly<{ cost: number; label: string }>;

/** The act that a seat lacks the credit for: its button, which cannot be pressed, beside the coins that are missing. */
export function NoCredit({ cost, label }: NoCreditProps): ReactNode {
  const reason = useId();
  return (
    <div className="row">
      <ShortButton label={label} reason={reason} />
      <Price cost={cost} id={reason} />
    </div>
  );
}
