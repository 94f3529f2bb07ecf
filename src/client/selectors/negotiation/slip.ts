/** The slip that a pupil carries around before dealing: what to look for, whom to ask, and what to give in return. */
import type { Term } from "../../../engine/state/command.ts";
import type { Market, OnOffer } from "./partners.ts";
import { gainOf, isWorthAsking, isWorthGiving } from "./partners.ts";
import { askedForBy, type Person, peopleFor } from "./people.ts";

export type Slip = Readonly<{
  /** The text that would bring the mandate most. */
  want: Term;
  /** The people who could support it, those who showed most first. */
  ask: readonly Person[];
  /** What these people asked for and the player could give, the cheapest for the mandate first. */
  give: readonly Readonly<{ term: Term; to: number }>[];
}>;

const MOST_ASKED = 3;
const MOST_GIVEN = 2;

/** Null if nobody else plays, or if no text on the table would bring the mandate more. */
export function slipOf(market: Market, { gives, asks }: Pick<OnOffer, "gives" | "asks">): Slip | null {
  const [want] = asks
    .filter((ask) => isWorthAsking(market, ask))
    .sort((a, b) => gainOf(market, b) - gainOf(market, a));
  if (want === undefined) return null;
  const people = peopleFor(market, want);
  if (people.length === 0) return null;
  const ask = people.filter(({ isOpen }) => isOpen).slice(0, MOST_ASKED);
  return { want, ask, give: givenTo(market, want, ask, gives) };
}

function givenTo(market: Market, want: Term, ask: readonly Person[], gives: readonly Term[]): Slip["give"] {
  return ask
    .flatMap(({ country }) =>
      askedForBy(market, country, gives)
        .filter((term) => term.article !== want.article && isWorthGiving(market, term))
        .map((term) => ({ term, to: country })),
    )
    .sort((a, b) => gainOf(market, b.term) - gainOf(market, a.term))
    .slice(0, MOST_GIVEN);
}
