import type { ReactNode } from "react";

const DOTS = 10;

type Dot = "sure" | "maybe" | "no";

/**
 * A chance as ten dots beside its words: dark up to the lower bound, pale from there to the upper bound. @param low
 * and high in percent
 */
export function ChanceDots({ low, high }: Readonly<{ low: number; high: number }>): ReactNode {
  return (
    <span className="chance-dots" aria-hidden="true">
      {dotsOf(low, high).map(({ id, dot }) => (
        <span key={id} className="chance-dot" data-dot={dot} />
      ))}
    </span>
  );
}

/** @example dotsOf(12, 37) is one full dot, three pale ones and six empty ones */
export function dotsOf(low: number, high: number): readonly Readonly<{ id: string; dot: Dot }>[] {
  const [sure, maybe] = [Math.round(low / DOTS), Math.round(high / DOTS)];
  return Array.from({ length: DOTS }, (_, at) => ({
    id: `dot-${at}`,
    dot: at < sure ? "sure" : at < maybe ? "maybe" : "no",
  }));
}
