import type { ReactNode } from "react";
import "./signs.css";

const PATHS = {
  // A megaphone.
  campaign: "M4 10v4h3l9 4.5v-13L7 10zM19 9.5q2 2.5 0 5M8 14.5l1.5 5h2.5",
  // A hand that gives.
  assist: "M3 14h4l4 1.5h4.5a1.5 1.5 0 010 3H11M7 18.5l4.5 2 9-4.5a1.6 1.6 0 00-1.8-2.6M14 4v7M10.5 7.5h7",
  // Two hands that meet.
  pledge: "M2.5 8l4-2 5.5 2 5.5-2 4 2v7l-3 1-6 4-7-4.5-3-.5zM9 11.5l3-3 5 4.5",
  // Several flags together.
  force: "M5 21V4h6v5H5M13 21V8h6v5h-6",
  // An empty chair.
  observers: "M7 3v18M7 12h10v9M7 3h4v9",
  // A sheet that is added.
  protocol: "M5 3h9l4 4v5M5 3v18h7M17 14v7M13.5 17.5h7",
} as const;

/** A sign for an act abroad or a question of the conference. A word always stands beside it. */
export function ActSign({ of }: Readonly<{ of: keyof typeof PATHS }>): ReactNode {
  return (
    <svg className="act-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
