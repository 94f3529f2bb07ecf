/** Stages of the treaty that are over. At the end of a match, stages that never took place are not ticked. */
import { PHASES, type Phase, type PublicWorld } from "../../../engine/state/world.ts";

export { PHASES };

export function isBehind(phase: Phase, { phase: now, treaty, conference }: PublicWorld): boolean {
  const isPast = PHASES.indexOf(phase) < PHASES.indexOf(now);
  const isAdopted = treaty.outcome !== null && treaty.outcome.how !== "failed";
  const took: Readonly<Record<Phase, boolean>> = {
    negotiation: true,
    adoption: isAdopted,
    signature: isAdopted,
    ratification: treaty.reached >= 0,
    conference: conference !== null,
    over: false,
  };
  return isPast && took[phase];
}
