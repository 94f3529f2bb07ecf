/** What to do in the minute of talk if nobody can give what the slip asks for. */
import type { Term } from "../../../engine/state/command.ts";
import { canSpare, type Market, type OnOffer, pointsOf } from "./partners.ts";
import { askedForBy, otherPeople, tradable } from "./people.ts";
import { saidOn } from "./word.ts";

/**
 * `turn`: somebody wants what the player can give, which opens a trade from the other side. `persuade`: people who objected.
 * `join`: people who support the wish already. `tell`: nobody showed anything on it.
 */
export type SlipAct =
  | Readonly<{ type: "turn"; country: number; give: Term }>
  | Readonly<{ type: "persuade" | "join"; countries: readonly number[] }>
  | Readonly<{ type: "tell" }>;

/** There is always one: a card that only says that nobody can help leaves a pupil with nothing to do. */
export function slipActOf(market: Market, want: Term, onOffer: OnOffer): SlipAct {
  const turn = turnOf(market, onOffer);
  if (turn !== null) return turn;
  const those = (sign: "object" | "support"): readonly number[] =>
    otherPeople(market.own).filter((country) => saidOn(market, country, want) === sign);
  const [objectors, supporters] = [those("object"), those("support")];
  if (objectors.length > 0) return { type: "persuade", countries: objectors };
  return supporters.length > 0 ? { type: "join", countries: supporters } : { type: "tell" };
}

/** The wish of another person that costs the mandate least: one that the chair does not put, so that a promise moves it. */
function turnOf(market: Market, onOffer: OnOffer): SlipAct | null {
  const { chair } = market.own.world.draft;
  const [best] = otherPeople(market.own)
    .flatMap((country) => {
      const gives = tradable(market, country, onOffer).gives.filter(
        (give) => canSpare(market, give) && chair[give.article] !== give.alternative,
      );
      return askedForBy(market, country, gives).map((give) => ({ country, give }));
    })
    .sort((a, b) => pointsOf(market, b.give) - pointsOf(market, a.give));
  return best === undefined ? null : { type: "turn", ...best };
}
