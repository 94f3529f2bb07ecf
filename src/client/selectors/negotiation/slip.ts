/** The slip that a pupil carries around before dealing: what to look for, whom to ask, and what to give in return. */
import type { Term } from "../../../engine/state/command.ts";
import type { Market, OnOffer } from "./partners.ts";
import { gainOf, isWorthAsking, isWorthGiving } from "./partners.ts";
import { askedForBy, type Person, peopleFor } from "./people.ts";
import { soughtBy } from "./sought.ts";

export type Slip = Readonly<{
  /** What to look for: the wish that the wall shows, if it serves the mandate, or the text that would bring it most. */
  want: Term;
  /** The wish that the wall shows for this state, if it is another one; "none" if the wall shows none. Null if it is `want`. */
  onWall: Term | "none" | null;
  /** The people who could support it, those who showed most first. */
  ask: readonly Person[];
  /** What these people asked for and the player could give, the cheapest for the mandate first. */
  give: readonly Readonly<{ term: Term; to: number }>[];
}>;

const MOST_ASKED = 3;
const MOST_GIVEN = 2;

/** Null if nobody else plays, or if no text on the table would bring the mandate more. */
export function slipOf(market: Market, { gives, asks }: Pick<OnOffer, "gives" | "asks">): Slip | null {
  const wanted = asks
    .filter((ask) => isWorthAsking(market, ask))
    .sort((a, b) => gainOf(market, b) - gainOf(market, a));
  const shown = soughtBy(market.own.world, market.mine.country);
  const isShown = (term: Term): boolean => shown !== null && isSame(term, shown);
  const want = wanted.find(isShown) ?? wanted[0];
  if (want === undefined) return null;
  const people = peopleFor(market, want);
  if (people.length === 0) return null;
  const ask = people.filter(({ isOpen }) => isOpen).slice(0, MOST_ASKED);
  const onWall = isShown(want) ? null : (shown ?? "none");
  return { want, onWall, ask, give: givenTo(market, want, ask, gives) };
}

function isSame(one: Term, other: Term): boolean {
  return one.article === other.article && one.alternative === other.alternative;
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
