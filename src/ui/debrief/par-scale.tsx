import type { CSSProperties, ReactNode } from "react";
import { Meter } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";

const MOST = 1000;

type ParScaleProps = Readonly<{ label: string; value: number; par: number | null }>;

/**
 * A scale from 0 to 1,000, filled up to the player's value, with a mark at par, which is what a simulated negotiator
 * reached in the same seat.
 */
export function ParScale({ label, value, par }: ParScaleProps): ReactNode {
  return (
    <Meter
      className="par-scale"
      aria-label={label}
      minValue={0}
      maxValue={MOST}
      value={value}
      valueLabel={t("debrief:results.ofThousand", { value })}
    >
      <span className="par-track">
        <span className="par-fill" style={{ inlineSize: `${value / 10}%` }} />
      </span>
      {par !== null && <span className="par-mark" style={{ "--at": `${par / 10}%` } as CSSProperties} />}
    </Meter>
  );
}
