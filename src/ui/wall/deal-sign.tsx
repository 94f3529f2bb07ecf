import type { ReactNode } from "react";

/** The sign of a deal, or of a broken promise, around the origin of a drawing; 15 units from its middle to its edge. */
export function DealSign({ isBroken }: Readonly<{ isBroken: boolean }>): ReactNode {
  return (
    <>
      <circle r="15" />
      <path d={isBroken ? "M-6-6 6 6M6-6-6 6" : "M-7 0-2 6 7-6"} />
    </>
  );
}
