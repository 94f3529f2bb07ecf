import type { ReactNode } from "react";

export const SHAPES = ["support", "live", "object", "join", "abstain", "block", "silent"] as const;
export type Shape = (typeof SHAPES)[number];

const STROKE = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

const TICK = <path d="M6.6 10.4l2.5 2.6 4.6-5.6" stroke="var(--on-support)" strokeWidth="2.2" {...STROKE} />;
const CROSS = (
  <path d="M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6" stroke="var(--on-object)" strokeWidth="2.1" {...STROKE} />
);
const TILDE = (
  <path
    d="M5.4 10.9c1.8-3.4 3.6 0 4.6 0s2.8 2.2 4.6-1.3"
    stroke="var(--on-live)"
    strokeWidth="2"
    {...STROKE}
  />
);
const BAR = <path d="M6.4 10h7.2" strokeWidth="2.4" {...STROKE} />;

const long = (fill: string): ReactNode => (
  <rect key="s" x="0.8" y="4.2" width="18.4" height="11.6" rx="5.8" fill={fill} stroke="var(--ink-soft)" />
);

/** The same signs as in the picture: round, long, diamond and stop, each with its own mark. */
const DRAWN: Readonly<Record<Shape, ReactNode>> = {
  support: [<circle key="s" cx="10" cy="10" r="8.6" fill="var(--support)" />, <g key="m">{TICK}</g>],
  live: [long("var(--live)"), <g key="m">{TILDE}</g>],
  object: [<path key="s" d="M10 0.6L19.4 10 10 19.4 0.6 10z" fill="var(--object)" />, <g key="m">{CROSS}</g>],
  join: [<circle key="s" cx="10" cy="10" r="8.6" fill="var(--support)" />, <g key="m">{TICK}</g>],
  abstain: [
    long("var(--abstain)"),
    <g key="m" stroke="var(--on-abstain)">
      {BAR}
    </g>,
  ],
  block: [
    <path key="s" d="M6.4 1.2h7.2l5.2 5.2v7.2l-5.2 5.2H6.4l-5.2-5.2V6.4z" fill="var(--object)" />,
    <g key="m" stroke="var(--on-object)">
      {BAR}
    </g>,
  ],
  silent: (
    <circle
      cx="10"
      cy="10"
      r="7.6"
      fill="none"
      stroke="var(--rule-strong)"
      strokeWidth="1.6"
      strokeDasharray="3 2.4"
    />
  ),
};

/** A sign for a placard, a stand or a vote. A sign always appears beside its word. */
export function ShapeIcon({ shape, size = 18 }: Readonly<{ shape: Shape; size?: number }>): ReactNode {
  return (
    <svg className="shape-icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      {DRAWN[shape]}
    </svg>
  );
}

/** A lock, which marks what only this seat sees. */
export function Lock(): ReactNode {
  return (
    <svg className="lock-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d="M4.6 7V4.8a3.4 3.4 0 016.8 0V7" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <rect x="2.6" y="6.8" width="10.8" height="8.2" rx="1.6" fill="currentColor" />
      <circle cx="8" cy="10.8" r="1.3" fill="var(--paper-light)" />
    </svg>
  );
}

/** A wax seal: the act is held until the beat closes. */
export function Wax(): ReactNode {
  return (
    <svg className="wax-icon" viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
      <path
        d="M12 1.6c1.9 0 2.5 1.3 4 1.6 1.6.4 3.2-.2 4.2 1.2s0 2.6.4 4.1c.3 1.4 1.8 2.2 1.5 4s-1.8 2-2.4 3.400c-.7 1.500.1 3-1.300 4.200-1.400 1.200-2.700.4-4.100 1-1.300.6-1.900 1.900-3.700 1.500-1.500-.3-2-1.600-3.500-1.900-1.500-.4-3 .1-4-1.300-.9-1.300-.1-2.500-.5-3.900-.4-1.500-1.800-2.200-1.500-4 .3-1.700 1.700-2 2.300-3.400.6-1.400 0-2.900 1.400-4.100 1.300-1.100 2.600-.5 3.900-1 1.200-.5 1.700-1.400 3.300-1.400z"
        fill="var(--blue)"
      />
      <circle
        cx="12"
        cy="12"
        r="6.2"
        fill="none"
        stroke="var(--on-fill)"
        strokeOpacity="0.55"
        strokeWidth="1.2"
      />
      <path
        d="M8.800 12.200l2.300 2.300 4.100-4.800"
        fill="none"
        stroke="var(--on-fill)"
        strokeWidth="1.900"
        strokeLinecap="round"
      />
    </svg>
  );
}
