import type { ReactNode } from "react";
import { capitalWish } from "../../client/selectors/match/capital-wish.ts";
import { inCommitteeText } from "../../client/sentences/in-committee.ts";
import { useRoom, useTable } from "../hooks/stores.ts";

/**
 * In the match of a committee: what this delegation did about the text there, what its silence means now, and, if its
 * capital wants something else, why. On its phone, or on the chair's laptop, which plays it without one.
 */
export function InCommittee({ of }: Readonly<{ of: "stand" | "vote" | "deposit" }>): ReactNode {
  const { view, own, names } = useTable();
  const stand = useRoom(({ room }) => room?.committee?.stand ?? null);
  if (stand === null || view.mine === null) return null;
  const sentences = inCommitteeText(of, stand, capitalWish(own.world, view.mine.country), names);
  return <p className="small in-committee">{sentences.join(" ")}</p>;
}
