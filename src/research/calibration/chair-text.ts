/**
 * The texts that a seat is shown while it lays its placards: the one that the chair would put to the room, and the one
 * that it would put without the placards.
 */
import { type PlacardsOutlook, placardsOutlook } from "../../engine/forecasts/placards.ts";
import type { Seen } from "../../engine/seats/seen.ts";
import type { Command, Placard } from "../../engine/state/command.ts";
import type { World } from "../../engine/state/world.ts";
import { close } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import { givenByHand } from "./by-hand.ts";

/** A range of 0, with the outcome 0 if the chair put a text that was named, or else 1. */
type NamedText = Readonly<{
  kind: "chairText" | "closeTexts" | "textWithout";
  low: number;
  high: number;
  came: number;
}>;

type Outlook = Readonly<{ article: number; outlook: PlacardsOutlook }>;

/** What the screen shows to the player of a seat in a sounding, and whether it came about. */
export function textsCame(own: Seen, before: Match, after: World, acts: readonly Command[]): NamedText[] {
  return outlooksOf(own, acts).flatMap(({ article, outlook }) => {
    const { laid, none, rival, lead, leadOfNone, closeLead } = outlook;
    const put = after.draft.chair[article] ?? -1;
    if (lead < closeLead) return [outcome("closeTexts", put === laid || put === rival)];
    const named = outcome("chairText", put === laid);
    if (laid === none || leadOfNone < closeLead) return [named];
    return [named, outcome("textWithout", putWithout(own, before, acts, article) === none)];
  });
}

function outlooksOf({ world, country }: Seen, acts: readonly Command[]): Outlook[] {
  const speech = acts.find((command) => command.type === "speak") ?? null;
  return acts.flatMap((command): Outlook[] => {
    if (command.type !== "layPlacards") return [];
    const outlook = placardsOutlook(world, country, command, speech);
    return outlook === null || outlook.rival < 0 ? [] : [{ article: command.article, outlook }];
  });
}

function outcome(kind: NamedText["kind"], isRight: boolean): NamedText {
  return { kind, low: 0, high: 0, came: isRight ? 0 : 1 };
}

const LIVE: Placard = 1;

/** The text that the chair puts if the seat can live with every text of the article, and all else stays the same. */
function putWithout({ country }: Seen, match: Match, acts: readonly Command[], article: number): number {
  const neutral = acts.map((command) =>
    command.type === "layPlacards" && command.article === article
      ? { ...command, placards: command.placards.map(() => LIVE) }
      : command,
  );
  return close(givenByHand(match, country, neutral)).world.draft.chair[article] ?? -1;
}
