import type { ReactNode } from "react";
import type { Argument } from "../../engine/state/scenario.ts";

/** The same signs as in the picture: scales, a shield, a building with columns, rising steps. */
const DRAWN: Readonly<Record<Argument, ReactNode>> = {
  rights: (
    <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
      <path d="M12 3v17M8 20.500h8M4.500 6.500h15" />
      <path d="M5 6.500l-2.800 7h5.600zM19 6.500l-2.800 7h5.600z" fill="currentColor" fillOpacity="0.25" />
    </g>
  ),
  security: (
    <path
      d="M12 2.500c2.600 1.800 5 2.500 8 2.500 0 8-2.500 13.500-8 16.500C6.500 18.500 4 13 4 5c3 0 5.400-.7 8-2.500z"
      fill="currentColor"
    />
  ),
  sovereignty: (
    <path
      d="M2.500 8.500L12 2.500l9.500 6zM4.200 10.500h3v7.500h-3zM10.500 10.500h3v7.500h-3zM16.800 10.500h3v7.500h-3zM2.800 19.300h18.400V22H2.800z"
      fill="currentColor"
    />
  ),
  capacity: <path d="M3 14.500h5V21H3zM9.500 9h5v12h-5zM16 3h5v18h-5z" fill="currentColor" />,
};

export function ArgumentIcon({ argument }: Readonly<{ argument: Argument }>): ReactNode {
  return (
    <svg className="argument-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {DRAWN[argument]}
    </svg>
  );
}
