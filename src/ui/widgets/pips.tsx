import type { ReactNode } from "react";

type PipsProps = Readonly<{ value: number; most: number; label: string; shape?: "round" | "square" }>;

/** A small number, such as credit, as a row of pips. The label gives the number. */
export function Pips({ value, most, label, shape = "round" }: PipsProps): ReactNode {
  return (
    <span className={`pips ${shape}`} role="img" aria-label={label}>
      {Array.from({ length: most }, (_, at) => `pip-${at}`).map((key, at) => (
        <span key={key} className="pip" {...(at < value ? { "data-on": "" } : {})} />
      ))}
    </span>
  );
}
