/**
 * The first public step at which a match went otherwise than the match without a cause. It links an act to a difference
 * that came much later: placards may leave the chair's text as it is and still change what others show in the next
 * round.
 */
import type { GameEvent } from "../../engine/events/event.ts";
import { countriesApart } from "../../engine/state/digits.ts";
import type { Match } from "../../match/types.ts";

/** What others did, and where. `states` counts them, without the seat itself. */
export type FirstStep =
  | Readonly<{ of: "text"; round: number; article: number; own: number; other: number }>
  | Readonly<{ of: "placards" | "stands"; round: number; article: number; states: number }>
  | Readonly<{ of: "packages"; round: number }>
  | Readonly<{ of: "amendments" }>
  | Readonly<{ of: "votes"; states: number }>;

type Placed = Readonly<{ round: number; event: GameEvent }>;

/**
 * Compares the talks of two matches event by event. Null if everybody else did the same there, as far as everybody can
 * see.
 * @param country the seat whose own acts do not count
 */
export function firstStepApart(
  own: Pick<Match, "log">,
  other: Pick<Match, "log">,
  country: number,
): FirstStep | null {
  const there = new Map(placed(other.log).map((one) => [keyOf(one), one.event]));
  for (const one of placed(own.log)) {
    const twin = there.get(keyOf(one));
    const step = twin === undefined ? null : stepApart(one, twin, country);
    if (step !== null) return step;
  }
  return null;
}

/** The events with the round in which they happened; 0 after the rounds. */
function placed(log: readonly GameEvent[]): readonly Placed[] {
  let round = 0;
  return log.map((event) => {
    if (event.type === "beatOpened") round = event.round;
    return { round, event };
  });
}

/** Events about the same thing in the same round have the same key. */
function keyOf({ round, event }: Placed): string {
  const article = "article" in event ? event.article : "";
  const after = event.type === "textRevised" ? event.after : "";
  const amendment = event.type === "amendmentVoted" ? JSON.stringify(event.amendment) : "";
  return [event.type, round, article, after, amendment].join("/");
}

function stepApart({ round, event }: Placed, twin: GameEvent, country: number): FirstStep | null {
  const text = textApart(round, event, twin);
  if (text !== null) return text;
  if (event.type === "amendmentsProposed" && twin.type === "amendmentsProposed") {
    return amendmentsOf(event, country) === amendmentsOf(twin, country) ? null : { of: "amendments" };
  }
  if (event.type === "packagesAgreed" && twin.type === "packagesAgreed") {
    return packagesOf(event, country) === packagesOf(twin, country) ? null : { of: "packages", round };
  }
  const states = othersApart(event, twin, country);
  if (states === 0) return null;
  if (event.type === "placardsRevealed") return { of: "placards", round, article: event.article, states };
  if (event.type === "standsTaken") return { of: "stands", round, article: event.article, states };
  return { of: "votes", states };
}

/** Another text that the chair put, or that was put to the room after the deals had changed it. */
function textApart(round: number, event: GameEvent, twin: GameEvent): FirstStep | null {
  if (event.type !== "textRevised" && event.type !== "standsTaken") return null;
  const other = "alternative" in twin ? twin.alternative : event.alternative;
  if (other === event.alternative) return null;
  return { of: "text", round, article: event.article, own: event.alternative, other };
}

type Of<T extends GameEvent["type"]> = Extract<GameEvent, { type: T }>;

function amendmentsOf({ amendments }: Of<"amendmentsProposed">, country: number): string {
  return JSON.stringify(amendments.filter(({ by }) => by !== country));
}

/** The packages between other states, without the numbers under which they were made. */
function packagesOf({ packages }: Of<"packagesAgreed">, country: number): string {
  const others = packages.filter(({ from, to }) => from !== country && to !== country);
  return JSON.stringify(
    others.map(({ from, to, give, ask, assistance }) => [from, to, give, ask, assistance]),
  );
}

/** How many other states showed something else. */
function othersApart(event: GameEvent, twin: GameEvent, country: number): number {
  const [own, other] = [rowsIn(event), rowsIn(twin)];
  const apart = new Set(
    [...own].flatMap(([key, row]) => {
      const there = other.get(key);
      return there === undefined ? [] : countriesApart(row, there);
    }),
  );
  apart.delete(country);
  return apart.size;
}

/** What every state showed, by the text that it is about. */
function rowsIn(event: GameEvent): ReadonlyMap<number | string, string> {
  switch (event.type) {
    case "placardsRevealed": {
      const { texts, placards, wishes } = event;
      return new Map<number | string, string>([
        ...placards.map((row, at): [number, string] => [texts[at] ?? -1, row]),
        ["wishes", wishes],
      ]);
    }
    case "standsTaken":
    case "packageTested":
      return new Map([["stands", event.stands]]);
    case "amendmentVoted":
      return new Map([["votes", event.ballot.votes]]);
    case "textDecided":
      return new Map(event.outcome.ballot === null ? [] : [["votes", event.outcome.ballot.votes]]);
    default:
      return new Map();
  }
}
