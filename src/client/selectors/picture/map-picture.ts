/** What the map shows at rest: stances during the negotiation, then signatories and parties. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { Treaty } from "../../../engine/state/treaty.ts";
import type { Mark } from "./marks.ts";

/** A state's legal status under the treaty. A state that deposits without having signed is a party too. */
export const STANDINGS = ["none", "signed", "deposited"] as const;
export type Standing = (typeof STANDINGS)[number];

type Stance = Exclude<Mark, "back"> | "silent";
/** The sign of one state. */
export type MapSign = Standing | Stance;

export type MapPicture = Readonly<{
  standings: readonly Standing[];
  /** During the talks, each state's stance on the selected article; null once there is a treaty. */
  stances: readonly (Mark | null)[] | null;
  /** Parties in the order of their instruments. */
  parties: readonly number[];
  /** Number of states that have signed, parties or not. */
  signed: number;
  threshold: number;
  isInForce: boolean;
  mine: number;
  selected: number;
  /** Countries that a sentence on the screen is about. */
  lit: readonly number[];
}>;

type MapChoice = Pick<MapPicture, "mine" | "selected" | "lit" | "stances" | "parties"> &
  Readonly<{ month: number }>;

export function mapPicture(treaty: Treaty, { month, ...choice }: MapChoice): MapPicture {
  const standings = treaty.deposited.map((deposited, country): Standing => {
    if (deposited >= 0) return "deposited";
    return (treaty.signed[country] ?? -1) >= 0 ? "signed" : "none";
  });
  return {
    ...choice,
    standings,
    signed: treaty.signed.filter((signed) => signed >= 0).length,
    threshold: treaty.threshold,
    isInForce: treaty.inForce >= 0 && treaty.inForce <= month,
  };
}

/** The parties in order. The treaty stores only months; within a month, the order comes from the events. */
export function partiesOf({ deposited }: Treaty, events: readonly GameEvent[]): number[] {
  const seen = events.flatMap((event) =>
    event.type === "monthsPassed" ? event.deposits.map(([, country]) => country) : [],
  );
  const turn = new Map(seen.map((country, index) => [country, index]));
  const turnOf = (country: number): number => turn.get(country) ?? seen.length;
  return [...deposited.keys()]
    .filter((country) => (deposited[country] ?? -1) >= 0)
    .sort((a, b) => (deposited[a] ?? 0) - (deposited[b] ?? 0) || turnOf(a) - turnOf(b) || a - b);
}

/** What a state shows now. */
export function signOf({ standings, stances }: MapPicture, country: number): MapSign {
  if (stances === null) return standings[country] ?? "none";
  const stance = stances[country] ?? null;
  return stance === null || stance === "back" ? "silent" : stance;
}
