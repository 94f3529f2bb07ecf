import type { ReactNode } from "react";
import { difficultyIn } from "../../client/setup/difficulty.ts";
import { useTable } from "../hooks/stores.ts";
import { DifficultyLine } from "../widgets/difficulty-mark.tsx";

/** How hard the player's own seat is. */
export function OwnDifficulty(): ReactNode {
  const { view, scenario } = useTable();
  const { id, audience, handicaps } = scenario;
  if (handicaps === undefined) return null;
  return (
    <DifficultyLine of={difficultyIn({ scenario: id, audience, climate: view.world.climate }, view.seat)} />
  );
}
