/**
 * What the lobby tells a device about the game: one of the eight people, one rule and one question for the neighbour.
 * They follow from the place of the seat in the list of delegations, so that neighbours differ. They do not follow from
 * its mandate: in the lobby a pupil may try one seat after another, and would read the secrets of them all.
 */
import type { Seat } from "../../../engine/state/seat.ts";
import type { RoomSettings } from "../../../room/settings.ts";

const RULES = ["majority", "deal", "promise", "home", "block", "count", "placard"] as const;
const ASKS = ["person", "strict", "refuse", "help", "chats"] as const;

export type BriefRule = "thirds" | (typeof RULES)[number];
export type BriefAsk = (typeof ASKS)[number];

export type LobbyBrief = Readonly<{
  /** Id of the case of a person. */
  person: string;
  rule: BriefRule;
  ask: BriefAsk;
}>;

/** @param cases ids of the cases in play; null if there are none */
export function lobbyBrief(
  seat: Seat,
  { seats, procedure }: Pick<RoomSettings, "seats" | "procedure">,
  cases: readonly string[],
): LobbyBrief | null {
  const at = Math.max(0, seats.indexOf(seat));
  const person = inTurn(cases, at);
  const rule = inTurn(RULES, at);
  const ask = inTurn(ASKS, at);
  if (person === undefined || rule === undefined || ask === undefined) return null;
  return { person, ask, rule: rule === "majority" && procedure === "un-ga" ? "thirds" : rule };
}

function inTurn<T>(all: readonly T[], at: number): T | undefined {
  return all[at % all.length];
}
