import { useMemo } from "react";
import type { Actor } from "../../client/selectors/ratification/best-pushes.ts";
import type { Command } from "../../engine/state/command.ts";
import type { SayProps } from "./say-props.ts";

/** Number of regions or states shown at first. */
export const FEW = 3;

export type FieldsProps = Pick<SayProps, "kind" | "shown"> &
  Readonly<{ seat: string; onEnter: (command: Command) => void }>;

/** The seat that speaks, as the forecasts need it. They use only what everybody knows. */
export function useActor({ shown: { view, scenario }, seat }: FieldsProps): Actor {
  return useMemo(
    () => ({
      world: { ...view.world, scenario },
      country: scenario.countries.findIndex(({ iso3 }) => iso3 === seat),
    }),
    [view.world, scenario, seat],
  );
}
