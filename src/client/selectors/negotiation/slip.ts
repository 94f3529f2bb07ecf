/** The slip that a pupil carries around before dealing: what to look for, whom to ask, and what to give in return. */
import type { Term } from "../../../engine/state/command.ts";
import {
  canSpare,
  gainOf,
  isFair,
  isWorthAsking,
  type Market,
  type OnOffer,
  packageIdeas,
  pointsOf,
} from "./partners.ts";
import { askedForBy, otherPeople, type Person, peopleFor, tradable, tradesWith } from "./people.ts";
import { bridgeableWishes, callersFor, type SharedBridge, sharedBridge } from "./shared-bridge.ts";
import { type SlipAct, slipActOf } from "./slip-act.ts";
import { soughtBy } from "./sought.ts";
import { isFirstWish, weightOf, wishOn } from "./standing.ts";

export type Slip = Readonly<{
  /** What to look for: the weightiest first wish that people can help to get, otherwise the text that would bring most. */
  want: Term;
  /** The first wish of this article, if `want` is another text of it: nobody can help with that one now. Null otherwise. */
  first: Term | null;
  /** The wish that the wall shows for this state, if it is another one; "none" if the wall shows none. Null if it is `want`. */
  onWall: Term | "none" | null;
  /** The people to ask for it, with what the player could give each of them; those who move the chair most first. */
  ask: readonly Asked[];
  /** More people worth asking, to whom nothing can be given as far as anybody knows: what they want is the question. */
  others: readonly Person[];
  /** A simulated state that could help, if none of the people can; −1 for none. */
  state: number;
  /** A wish that is not on the table and that other people declared too: they can bring it in together. Null if there is none. */
  bridge: SharedBridge | null;
  /** Whether the chair puts `want` already, or only a bridge can bring it to the table. */
  place: "put" | "table" | "off";
  /** What to do instead, if there is nobody to ask. Null otherwise. */
  act: SlipAct | null;
}>;

/** @param isGiveAsked whether the person asked for `give` in public; otherwise it can live with it */
export type Asked = Person & Readonly<{ give: Term; isGiveAsked: boolean }>;

const MOST_ASKED = 2;
const MOST_OTHERS = 2;

/** Null if nobody else plays, or if neither a text on the table nor a bridge would bring the mandate more. */
export function slipOf(market: Market, onOffer: OnOffer): Slip | null {
  if (otherPeople(market.own).length === 0) return null;
  const shown = soughtBy(market.own.world, market.mine.country);
  const isShown = (term: Term): boolean => shown !== null && isSame(term, shown);
  const bridge = sharedBridge(market);
  const onTable = wishesOf(market, onOffer, isShown);
  const wish = chosenOf(market, onTable, bridgeWishesOf(market, onOffer, bridge));
  if (wish === undefined) return null;
  const { want, ask, others } = wish;
  const alternative = wishOn(market.mine, want.article);
  const first = alternative === want.alternative ? null : { article: want.article, alternative };
  const onWall = isShown(want) ? null : (shown ?? "none");
  const isAnybody = hasHelp(wish) || others.length > 0;
  const place = placeOf(market.own, want);
  const state = isAnybody || place === "off" ? -1 : stateFor(market, want, onOffer);
  const act = isAnybody ? null : slipActOf(market, want, onOffer);
  return { want, first, onWall, ask, others, state, bridge, place, act };
}

function placeOf({ world }: Market["own"], want: Term): Slip["place"] {
  if (isPutByChair({ world }, want)) return "put";
  return world.draft.texts[want.article]?.includes(want.alternative) === true ? "table" : "off";
}

/**
 * The weightiest first wish that the chair does not put and that people can help to get, on the table or by a bridge: first
 * those that somebody shares or for which something can be given, then those with somebody to talk to. Then the best of
 * the other texts, and then the weightiest first wish without help. What the chair puts already comes last, because nobody
 * needs to be won for it.
 */
function chosenOf({ own, mine }: Market, onTable: readonly Wish[], off: readonly Wish[]): Wish | undefined {
  const sought = onTable.filter(({ want }) => !isPutByChair(own, want));
  const firsts = [...sought.filter(({ want }) => isFirstWish(mine, want)), ...off].toSorted(
    (a, b) => weightOf(mine, b.want) - weightOf(mine, a.want),
  );
  return (
    firsts.find(hasHelp) ??
    firsts.find(({ others }) => others.length > 0) ??
    bestOf(sought) ??
    firsts[0] ??
    bestOf(onTable) ??
    sought[0] ??
    onTable[0]
  );
}

function hasHelp({ ask, isShared }: Wish): boolean {
  return isShared || ask.length > 0;
}

function isPutByChair({ world }: Pick<Market["own"], "world">, { article, alternative }: Term): boolean {
  return world.draft.chair[article] === alternative;
}

/** The first text with a good trade, else with any trade, else with somebody to talk to. */
function bestOf(wishes: readonly Wish[]): Wish | undefined {
  return tradedOf(wishes) ?? wishes.find(({ others }) => others.length > 0);
}

function tradedOf(wishes: readonly Wish[]): Wish | undefined {
  return wishes.find(({ value }) => value > 0) ?? wishes.find(({ ask }) => ask.length > 0);
}

/**
 * @param value what the best trade brings the mandate; 0 if there is none
 * @param isShared whether other people declared the same wish, which only a bridge can bring to the table
 */
type Wish = Pick<Slip, "want" | "ask" | "others"> & Readonly<{ value: number; isShared: boolean }>;

/** Every text worth asking for, with whom to ask and what to give: the one on the wall first, then what brings most. */
function wishesOf(market: Market, onOffer: OnOffer, isShown: (term: Term) => boolean): readonly Wish[] {
  const wanted = onOffer.asks
    .filter((ask) => isWorthAsking(market, ask))
    .sort((a, b) => Number(isShown(b)) - Number(isShown(a)) || gainOf(market, b) - gainOf(market, a));
  return wanted.map((want) => {
    const open = peopleFor(market, want).filter(({ isOpen }) => isOpen);
    const traded = open
      .flatMap((person) => {
        const [best] = tradesWith(market, person.country, { ...onOffer, asks: [want] });
        return best === undefined ? [] : [{ person, best }];
      })
      .sort((a, b) => b.best.value - a.best.value);
    const ask = traded
      .slice(0, MOST_ASKED)
      .map(({ person, best }) => ({ ...person, give: best.give, isGiveAsked: best.isAsked }));
    const others = open
      .filter(({ country }) => !traded.some(({ person }) => person.country === country))
      .slice(0, MOST_OTHERS);
    return { want, ask, others, value: traded[0]?.best.value ?? 0, isShared: false };
  });
}

/** The wishes for a bridge, with the people who could call for it too and what they asked for in public. */
function bridgeWishesOf(market: Market, onOffer: OnOffer, shared: SharedBridge | null): readonly Wish[] {
  return bridgeableWishes(market).map((want) => {
    const isShared = shared !== null && isSame(shared.term, want);
    const callers = callersFor(market.own, want, isShared ? shared.allies : []).map((country) => ({
      person: { country, said: null, lift: 0, isOpen: true },
      give: giftFor(market, country, want, onOffer),
    }));
    const ask = callers
      .flatMap(({ person, give }) => (give === null ? [] : [{ ...person, give, isGiveAsked: true }]))
      .slice(0, MOST_ASKED);
    const others = callers
      .flatMap(({ person, give }) => (give === null ? [person] : []))
      .slice(0, MOST_OTHERS);
    return { want, ask, others, value: 0, isShared };
  });
}

/** Of the texts that a person asked for and that cost less than `want` brings, the cheapest. Null if there is none. */
function giftFor(market: Market, country: number, want: Term, onOffer: OnOffer): Term | null {
  const gives = tradable(market, country, onOffer).gives.filter(
    (give) => give.article !== want.article && canSpare(market, give) && isFair(market, give, want),
  );
  const [best = null] = askedForBy(market, country, gives).toSorted(
    (a, b) => pointsOf(market, b) - pointsOf(market, a),
  );
  return best;
}

function isSame(one: Term, other: Term): boolean {
  return one.article === other.article && one.alternative === other.alternative;
}

/** The state that the page would suggest for this text, as it does once the talk is over. */
function stateFor(market: Market, want: Term, onOffer: OnOffer): number {
  const [idea] = packageIdeas(market, { ...onOffer, asks: [want] });
  return idea?.partner.country ?? -1;
}
