/** What moved a seat's trust, and what it spent, in the events of a beat. */
import type { GameEvent } from "../../../engine/events/event.ts";
import type { TrustCause } from "../../../engine/state/consequence.ts";
import { type Contradiction, contradictionsIn } from "../negotiation/contradictions.ts";

/** One cause with its points together; `countries` are the other states concerned. Contradictions come one by one. */
export type TrustMove = Readonly<{
  cause: TrustCause;
  points: number;
  countries: readonly number[];
  contradiction: Contradiction | null;
}>;

/** Every change in a seat's trust. The points add up to the whole change, whatever bounds it reached. */
export function trustMovesOf(events: readonly GameEvent[], own: number): readonly TrustMove[] {
  const points = new Map<TrustCause, number>();
  for (const { cause, by, countries } of events.flatMap(({ did }) => did?.trust ?? [])) {
    const times = countries.filter((country) => country === own).length;
    if (times > 0) points.set(cause, (points.get(cause) ?? 0) + times * by);
  }
  const contradictions = events.flatMap(contradictionsIn).filter(({ country }) => country === own);
  return [...points].flatMap(([cause, sum]): TrustMove[] => {
    if (cause === "contradicted")
      return contradictions.map((one) => ({ cause, points: -one.trust, countries: [], contradiction: one }));
    return [{ cause, points: sum, countries: concerned(events, cause, own), contradiction: null }];
  });
}

/** The states that a change is about: those that refused a package, or to which a promise was kept or broken. */
function concerned(events: readonly GameEvent[], cause: TrustCause, own: number): readonly number[] {
  switch (cause) {
    case "refused":
      return ownOffers(events, own)
        .filter(({ status }) => status === "refused")
        .map(({ to }) => to);
    case "kept":
    case "broken":
      return events.flatMap((event) =>
        event.type === "promisesReckoned"
          ? event.reckonings
              .filter(({ by, kept }) => by === own && kept === (cause === "kept"))
              .map(({ to }) => to)
          : [],
      );
    default:
      return [];
  }
}

export type OfferAnswered = Readonly<{
  offer: number;
  to: number;
  status: "accepted" | "refused" | "countered" | "lapsed";
}>;

/** The answers to a seat's own packages, one for each. */
export function ownOffers(events: readonly GameEvent[], own: number): readonly OfferAnswered[] {
  const answers = events.flatMap((event): OfferAnswered[] => {
    if (event.type === "offerAnswered" && event.from === own) {
      return [{ offer: event.offer, to: event.to, status: event.accepted ? "accepted" : "refused" }];
    }
    if (event.type === "offerCountered" && event.from === own) {
      return [{ offer: event.offer, to: event.to, status: "countered" }];
    }
    if (event.type !== "offersSettled") return [];
    return event.offers.flatMap(({ id, from, to, status }) =>
      from === own && status !== "withdrawn" && status !== "open" ? [{ offer: id, to, status }] : [],
    );
  });
  return [...new Map(answers.map((one) => [one.offer, one])).values()];
}

/** The credit that a seat spent in these events, and what came back to the author of a bridge, without what a new round brings. */
export function creditMoved(events: readonly GameEvent[], own: number): CreditMoved {
  const moves = events
    .flatMap(({ did }) => did?.credit ?? [])
    .filter(({ countries, cause }) => countries.includes(own) && cause !== "round");
  const sum = (of: typeof moves): number => of.reduce((all, { by }) => all + Math.abs(by), 0);
  return { spent: sum(moves.filter(({ by }) => by < 0)), back: sum(moves.filter(({ by }) => by > 0)) };
}

export type CreditMoved = Readonly<{ spent: number; back: number }>;
