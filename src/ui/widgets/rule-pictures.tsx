/** The game in five small drawings, each with one sentence: what a player does, from the first round to the last. */
import type { ReactNode } from "react";
import { t, type UiKey } from "../../client/i18n/index.ts";
import { ShapeIcon } from "../table/shapes.tsx";

const SIZE = 34;
const STROKE = { fill: "none", stroke: "currentColor", strokeWidth: 2.4, strokeLinecap: "round" } as const;

const PLACARDS = (["support", "live", "object"] as const).map((shape) => (
  <ShapeIcon key={shape} shape={shape} size={SIZE} />
));
const STANDS = (["join", "abstain", "block"] as const).map((shape) => (
  <ShapeIcon key={shape} shape={shape} size={SIZE} />
));

/** Two sheets that change hands. */
const DEAL = (
  <svg viewBox="0 0 96 34" width="96" height={SIZE} aria-hidden="true">
    <rect x="4" y="4" width="20" height="26" rx="2" {...STROKE} />
    <rect x="72" y="4" width="20" height="26" rx="2" {...STROKE} />
    <path d="M32 12h30l-6-5M64 23H34l6 5" {...STROKE} />
  </svg>
);

/** A board of votes with the mark at two thirds. */
const VOTE = (
  <svg viewBox="0 0 96 34" width="96" height={SIZE} aria-hidden="true">
    <rect x="3" y="11" width="68" height="14" fill="var(--support)" />
    <rect x="71" y="11" width="22" height="14" fill="var(--object)" />
    <path d="M65 4v27" {...STROKE} />
  </svg>
);

/** Dots of states that have joined, and one that closes the row. */
const JOIN = (
  <svg viewBox="0 0 96 34" width="96" height={SIZE} aria-hidden="true">
    {[8, 24, 40, 56].map((x) => (
      <circle key={x} cx={x} cy="17" r="6" fill="currentColor" />
    ))}
    <circle cx="78" cy="17" r="11" fill="var(--gold)" />
  </svg>
);

const STEPS: readonly Readonly<{ key: UiKey; drawn: ReactNode }>[] = [
  { key: "rules.five.placards", drawn: PLACARDS },
  { key: "rules.five.deal", drawn: DEAL },
  { key: "rules.five.close", drawn: STANDS },
  { key: "rules.five.vote", drawn: VOTE },
  { key: "rules.five.home", drawn: JOIN },
];

export function RulePictures(): ReactNode {
  return (
    <ol className="rule-pictures">
      {STEPS.map(({ key, drawn }) => (
        <li key={key}>
          <span className="rule-picture">{drawn}</span>
          <span>{t(key)}</span>
        </li>
      ))}
    </ol>
  );
}
