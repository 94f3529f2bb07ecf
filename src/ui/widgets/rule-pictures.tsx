/** The game in five small drawings, each with one sentence: what a player does, from the first round to the last. */
import type { ReactNode } from "react";
import { t, type UiKey } from "../../client/i18n/index.ts";

const SIZE = 34;
const STROKE = { fill: "none", stroke: "currentColor", strokeWidth: 2.4, strokeLinecap: "round" } as const;

const MARK = { fill: "none", strokeWidth: 3.2, strokeLinecap: "round" } as const;

/** A round placard, a long one and a diamond, as delegations lay them. */
const PLACARDS = (
  <svg viewBox="0 0 112 34" width="112" height={SIZE} aria-hidden="true">
    <circle cx="17" cy="17" r="14" fill="var(--support)" />
    <path d="M11 18l4 4 8-9" stroke="var(--on-support)" {...MARK} />
    <rect x="40" y="7" width="32" height="20" rx="10" fill="var(--live)" />
    <path d="M48 18c3-6 6 0 8 0s5 4 8-2" stroke="var(--on-live)" {...MARK} />
    <path d="M95 1l16 16-16 16-16-16z" fill="var(--object)" />
    <path d="M90 12l10 10M100 12L90 22" stroke="var(--on-object)" {...MARK} />
  </svg>
);

/** A text that one joins, and the sign that stops it. */
const STANDS = (
  <svg viewBox="0 0 96 34" width="96" height={SIZE} aria-hidden="true">
    <circle cx="24" cy="17" r="14" fill="var(--support)" />
    <path d="M18 18l4 4 8-9" stroke="var(--on-support)" {...MARK} />
    <path d="M66 2h12l9 9v12l-9 9H66l-9-9V11z" fill="var(--object)" />
    <path d="M65 17h14" stroke="var(--on-object)" {...MARK} />
  </svg>
);

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
  <svg className="directed" viewBox="0 0 96 34" width="96" height={SIZE} aria-hidden="true">
    <rect x="3" y="11" width="68" height="14" fill="var(--support)" />
    <rect x="71" y="11" width="22" height="14" fill="var(--object)" />
    <path d="M65 4v27" {...STROKE} />
  </svg>
);

/** Dots of states that have joined, and one that closes the row. */
const JOIN = (
  <svg className="directed" viewBox="0 0 96 34" width="96" height={SIZE} aria-hidden="true">
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
