/** What the map shows at rest: who has signed, who has deposited, how far the ring is filled. */
import type { Treaty } from "../../engine/state/treaty.ts";

/** Legal standing towards the treaty. A state that deposits without having signed is in, too. */
export const STANDINGS = ["none", "signed", "deposited"] as const;
export type Standing = (typeof STANDINGS)[number];

export type MapPicture = Readonly<{
  standings: readonly Standing[];
  /** States that have signed, parties or not. */
  signed: number;
  count: number;
  threshold: number;
  isInForce: boolean;
  mine: number;
  selected: number;
}>;

export function mapPicture(treaty: Treaty, month: number, mine: number, selected: number): MapPicture {
  const standings = treaty.deposited.map((deposited, country): Standing => {
    if (deposited >= 0) return "deposited";
    return (treaty.signed[country] ?? -1) >= 0 ? "signed" : "none";
  });
  return {
    standings,
    signed: treaty.signed.filter((month) => month >= 0).length,
    count: standings.filter((standing) => standing === "deposited").length,
    threshold: treaty.threshold,
    isInForce: treaty.inForce >= 0 && treaty.inForce <= month,
    mine,
    selected,
  };
}
