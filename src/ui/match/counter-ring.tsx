import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { useTable } from "../hooks/stores.ts";
import { useIsCounted } from "../picture/use-is-counted.ts";

const SIZE = 44;
const RADIUS = 17;
const WIDTH = 7;

/**
 * The number of instruments out of the N needed, shown from the signing on. If the map already shows it, this is for
 * screen readers only.
 */
export function CounterRing(): ReactNode {
  const { view } = useTable();
  const { phase, treaty } = view.world;
  const isCounted = useIsCounted();
  const isShown =
    phase === "signature" || phase === "ratification" || phase === "conference" || phase === "over";
  if (!isShown || treaty.threshold <= 0) return null;
  const deposits = treaty.deposited.filter((month) => month >= 0).length;
  const isReached = treaty.reached >= 0;
  const label = isReached
    ? t("match.counterReached", { deposits, count: treaty.threshold })
    : t("match.counter", { deposits, needed: treaty.threshold });
  return (
    <span
      className={isCounted ? "visually-hidden" : "counter"}
      data-sealed={deposits === treaty.threshold}
      role="img"
      aria-label={label}
    >
      <Ring count={treaty.threshold} filled={deposits} />
      <span className="counter-words" aria-hidden="true">
        <strong className="numbers">
          {t(isReached ? "match.counterAll" : "match.counterShort", { deposits, needed: treaty.threshold })}
        </strong>
        <span className="small soft">{t("match.counterLabel")}</span>
      </span>
    </span>
  );
}

/** One segment for each instrument needed. Segments of deposited instruments are filled. */
function Ring({ count, filled }: Readonly<{ count: number; filled: number }>): ReactNode {
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
      {segments(count).map((dash, at) => (
        <circle
          key={dash}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RADIUS}
          fill="none"
          strokeWidth={WIDTH}
          className={at < filled ? "counter-there" : "counter-open"}
          pathLength={count}
          strokeDasharray={`0.78 ${count - 0.78}`}
          strokeDashoffset={-at}
          transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
        />
      ))}
    </svg>
  );
}

function segments(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `segment-${at}`);
}
