/** The text that a seat is shown, while it lays its placards, as the one that the chair would put to the room. */
import { CLOSE_LEAD, placardsOutlook } from "../../engine/forecasts/placards.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import type { World } from "../../engine/state/world.ts";
import type { ForecastOutcome } from "./forecast-outcomes.ts";

/** The article, and the one or two texts named for it. */
export type NamedTexts = Readonly<{ article: number; named: readonly number[] }>;

/** The texts named for a seat that lays these placards and gives this speech, if it gives one. */
export function textsTold({ world, country }: Seen, commands: readonly Command[]): NamedTexts[] {
  const speech = commands.find((command) => command.type === "speak") ?? null;
  return commands.flatMap((command): NamedTexts[] => {
    if (command.type !== "layPlacards") return [];
    const outlook = placardsOutlook(world, country, command, speech);
    if (outlook === null || outlook.rival < 0) return [];
    const { laid, rival, lead } = outlook;
    return [{ article: command.article, named: lead < CLOSE_LEAD ? [laid, rival] : [laid] }];
  });
}

/** Whether the chair put a text that was named: a range of 0 with the outcome 0, or 1 if it put another. */
export function textCame({ article, named }: NamedTexts, { draft }: World): ForecastOutcome {
  const isNamed = named.includes(draft.chair[article] ?? -1);
  return {
    kind: named.length > 1 ? "closeTexts" : "chairText",
    low: 0,
    high: 0,
    came: isNamed ? 0 : 1,
  };
}
