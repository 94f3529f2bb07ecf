import type { ReactNode } from "react";

/**
 * The signs are an open letter, two arrows, an arch, a line not to be crossed, arcs before a
 * desk, and an eye.
 */
const DRAWN = {
  offers: "M3 9l9-6 9 6v11H3zM3 9l9 6 9-6",
  package: "M4 8h13M13 4l4 4-4 4M20 16H7M11 12l-4 4 4 4",
  bridge: "M2 9h20M3 19v-4a9 6 0 0118 0v4M8 9v1.500M12 9v0M16 9v1.500",
  redLine: "M12 3v18M5 7l4 5-4 5M19 7l-4 5 4 5",
  room: "M3 18a9 9 0 0118 0M7.500 18a4.500 4.500 0 019 0",
  watch: "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 100 6 3 3 0 000-6z",
} as const;
export type HandSignOf = keyof typeof DRAWN;

export function HandSign({ of }: Readonly<{ of: HandSignOf }>): ReactNode {
  return (
    <svg className="hand-sign" data-of={of} viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path
        d={DRAWN[of]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
