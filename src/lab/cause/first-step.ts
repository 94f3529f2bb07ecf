/**
 * The first public step at which a match went otherwise than the match without a cause. It links an act to a difference
 * that came much later: placards may leave the chair's text as it is and still change what others show in the next
 * round.
 */
import type { GameEvent } from "../../engine/events/event.ts";
import { countriesApart } from "../../engine/state/digits.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { Match } from "../../match/types.ts";

/** What others did, and where. `states` counts them, without the seat itself. */
export type FirstStep =
  | Readonly<{ of: "text"; round: number; article: number; own: number; other: number }>
  | Readonly<{ of: "placards" | "stands"; round: number; article: number; states: number }>
  /** A package that these two agreed on here and not there, or the other way round. */
  | Readonly<{ of: "package"; round: number; from: number; to: number; isHere: boolean }>
  | Readonly<{ of: "amendments" }>
  | Readonly<{ of: "votes"; states: number }>;

/** A text that the chair would have put in a round of the other match. */
export type TextStep = Extract<FirstStep, Readonly<{ of: "text" }>>;

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
  const there = placed(other.log);
  for (const [key, one] of placed(own.log)) {
    const twin = there.get(key);
    const step = twin === undefined ? null : stepApart(one, twin.event, country);
    if (step !== null) return step;
  }
  return null;
}

/**
 * The last time that the two matches had another text on one of these articles. Null if they always had the same.
 * @param articles those on which both have the same text in the end
 */
export function lastTextApart(
  own: Pick<Match, "log">,
  other: Pick<Match, "log">,
  articles: readonly number[],
): TextStep | null {
  const there = placed(other.log);
  let last: TextStep | null = null;
  for (const [key, { round, event }] of placed(own.log)) {
    const twin = there.get(key);
    const step = twin === undefined ? null : textApart(round, event, twin.event);
    if (step !== null && articles.includes(step.article)) last = step;
  }
  return last;
}

/** The events with the round in which they happened, 0 after the rounds, by what they are about. */
function placed(log: readonly GameEvent[]): ReadonlyMap<string, Placed> {
  let round = 0;
  const found = new Map<string, Placed>();
  for (const event of log) {
    if (event.type === "beatOpened") round = event.round;
    const about = aboutOf(event);
    // A round can have several events about the same thing, such as the packages that are read out one after another.
    let nth = 0;
    while (found.has([round, about, nth].join("/"))) nth++;
    found.set([round, about, nth].join("/"), { round, event });
  }
  return found;
}

function aboutOf(event: GameEvent): string {
  const article = "article" in event ? event.article : "";
  const after = event.type === "textRevised" ? event.after : "";
  const amendment = event.type === "amendmentVoted" ? JSON.stringify(event.amendment) : "";
  return [event.type, article, after, amendment].join("/");
}

function stepApart({ round, event }: Placed, twin: GameEvent, country: number): FirstStep | null {
  const text = textApart(round, event, twin);
  if (text !== null) return text;
  if (event.type === "amendmentsProposed" && twin.type === "amendmentsProposed") {
    return amendmentsOf(event, country) === amendmentsOf(twin, country) ? null : { of: "amendments" };
  }
  if (event.type === "packagesAgreed" && twin.type === "packagesAgreed") {
    return packageApart(round, packagesOf(event, country), packagesOf(twin, country));
  }
  const states = othersApart(event, twin, country);
  if (states === 0) return null;
  if (event.type === "placardsRevealed") return { of: "placards", round, article: event.article, states };
  if (event.type === "standsTaken") return { of: "stands", round, article: event.article, states };
  return { of: "votes", states };
}

/** Another text that the chair put, or that was put to the room after the deals had changed it. */
function textApart(round: number, event: GameEvent, twin: GameEvent): TextStep | null {
  if (event.type !== "textRevised" && event.type !== "standsTaken") return null;
  const other = "alternative" in twin ? twin.alternative : event.alternative;
  if (other === event.alternative) return null;
  return { of: "text", round, article: event.article, own: event.alternative, other };
}

type Of<T extends GameEvent["type"]> = Extract<GameEvent, { type: T }>;

function amendmentsOf({ amendments }: Of<"amendmentsProposed">, country: number): string {
  return JSON.stringify(amendments.filter(({ by }) => by !== country));
}

function packagesOf({ packages }: Of<"packagesAgreed">, country: number): readonly Offer[] {
  return packages.filter(({ from, to }) => from !== country && to !== country);
}

/** The first package with terms that nobody agreed on in the other match. */
function packageApart(round: number, own: readonly Offer[], other: readonly Offer[]): FirstStep | null {
  const lacking = (found: readonly Offer[]) => (wanted: Offer) =>
    !found.some((one) => termsOf(one) === termsOf(wanted));
  const here = own.find(lacking(other));
  const apart = here ?? other.find(lacking(own));
  if (apart === undefined) return null;
  return { of: "package", round, from: apart.from, to: apart.to, isHere: here !== undefined };
}

/** Packages are numbered in the order in which they were made, so the number says nothing about the terms. */
function termsOf({ from, to, give, ask, assistance }: Offer): string {
  return JSON.stringify([from, to, give, ask, assistance]);
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
