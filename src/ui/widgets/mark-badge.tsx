import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";

export const MARKS = ["sourced", "measured", "modelled", "estimated", "recalled", "design"] as const;
export type Mark = (typeof MARKS)[number];

type MarkBadgeProps = Readonly<{
  mark: Mark;
  /** Hides the word visually beside a short line. Screen readers still read it. */
  isWordless?: boolean;
}>;

/** How far a fact can be trusted. Each mark has its own shape, border and word. */
export function MarkBadge({ mark, isWordless }: MarkBadgeProps): ReactNode {
  return (
    <span
      className="mark"
      data-mark={mark}
      data-wordless={isWordless === true}
      title={t(`mark.explain.${mark}`)}
    >
      <svg className="mark-shape" viewBox="0 0 10 10" aria-hidden="true">
        {SHAPES[mark]}
      </svg>
      <span className={isWordless === true ? "visually-hidden" : undefined}>{t(`mark.${mark}`)}</span>
    </span>
  );
}

const SHAPES: Readonly<Record<Mark, ReactNode>> = {
  sourced: <rect x="1" y="1" width="8" height="8" fill="var(--blue)" />,
  measured: <path d="M0 9V5h2.4v4zM3.8 9V1h2.4v8zM7.6 9V3.4H10V9z" fill="var(--good)" />,
  modelled: <circle cx="5" cy="5" r="3.8" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  estimated: <path d="M0 5c1.6-3 3.3-3 5 0s3.4 3 5 0" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  recalled: <path d="M5 1l4 8H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  design: <path d="M5 0l5 5-5 5-5-5z" fill="var(--ink-soft)" />,
};
