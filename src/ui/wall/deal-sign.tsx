import type { ReactNode } from "react";

/** From the middle of a sign to the outer edge of its stroke, in its own units. */
export const SIGN_RADIUS = 17;

/** The sign of a deal, or of a broken promise, around the origin of a drawing. */
export function DealSign({ isBroken }: Readonly<{ isBroken: boolean }>): ReactNode {
  return (
    <>
      <circle r="15" />
      <path d={isBroken ? "M-6-6 6 6M6-6-6 6" : "M-7 0-2 6 7-6"} />
    </>
  );
}
