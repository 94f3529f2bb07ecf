/** Random commands among the current options. The same seed gives the same commands. */

import { draw, seedWordsOf } from "../../engine/exact/rng.ts";
import { type Command, type CommandType, STANDS, type Term } from "../../engine/state/command.ts";
import type { Option } from "../../engine/state/option.ts";
import { ARGUMENTS } from "../../engine/state/scenario.ts";
import type { World } from "../../engine/state/world.ts";

/** A whole number from 0 to n − 1. */
export type Dice = (n: number) => number;

/** Dice that give the same results for the same seed. */
export function dice(seed: string): Dice {
  const words = seedWordsOf(`dice/${seed}`);
  let thrown = 0;
  return (n) => draw(words, 30, thrown++, 0, 0) % n;
}

export function pick<T>(list: readonly T[], roll: Dice): T {
  const found = list[roll(list.length)];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}

type OptionOf<T extends CommandType> = Extract<Option, { type: T }>;
type CommandFor<T extends CommandType> = Extract<Command, { type: T }>;
type Makers = { [T in Option["type"]]: (option: OptionOf<T>, world: World, roll: Dice) => CommandFor<T> };

const same =
  <T extends "stayOut" | "implementLaw" | "deposit">(type: T) =>
  () =>
    ({ type }) as CommandFor<T>;

/** Two texts of different articles. */
function pairOf({ gives, asks }: Pick<OptionOf<"offerPackage">, "gives" | "asks">, roll: Dice) {
  const give = pick(
    gives.filter(({ article }) => asks.some((ask) => ask.article !== article)),
    roll,
  );
  const ask = pick(
    asks.filter(({ article }) => article !== give.article),
    roll,
  );
  return { give, ask };
}

function termOf<T extends CommandType>(type: T) {
  return (option: { terms: readonly Term[] }, _: World, roll: Dice) =>
    ({ type, ...pick(option.terms, roll) }) as unknown as CommandFor<T>;
}

/** Makes one command inside the domain of each kind of option. If a kind is missing, this does not compile. */
const MAKERS: Makers = {
  layPlacards: (option, world, roll) => {
    const { article, texts } = pick(option.articles, roll);
    const count = world.scenario.articles[article]?.alternatives.length ?? 1;
    return {
      type: "layPlacards",
      article,
      placards: texts.map(() => pick([0, 1, 2] as const, roll)),
      wish: roll(count),
      care: pick([0, 1, 2] as const, roll),
    };
  },
  speak: (option, _, roll) => {
    const { article, alternatives, cases } = pick(option.targets, roll);
    return {
      type: "speak",
      article,
      alternative: pick(alternatives, roll),
      argument: pick(ARGUMENTS, roll),
      case: cases.length === 0 ? "" : pick(cases, roll),
    };
  },
  offerPackage: (option, _, roll) => {
    const terms = pairOf(option, roll);
    const isGenerous = option.helpable.length > 0 && roll(2) === 0;
    return {
      type: "offerPackage",
      to: pick(isGenerous ? option.helpable : option.countries, roll),
      ...terms,
      assistance: isGenerous ? 1 : 0,
    };
  },
  answerOffer: (option, _, roll) => ({
    type: "answerOffer",
    offer: pick(option.offers, roll),
    accept: roll(2) === 0,
  }),
  counterOffer: (option, _, roll) => ({
    type: "counterOffer",
    offer: pick(option.offers, roll),
    ...pairOf(option, roll),
  }),
  withdrawOffer: (option, _, roll) => ({ type: "withdrawOffer", offer: pick(option.offers, roll) }),
  sponsorBridge: termOf("sponsorBridge"),
  declareRedLine: termOf("declareRedLine"),
  dropRedLine: (option, _, roll) => ({ type: "dropRedLine", article: pick(option.articles, roll) }),
  takeStand: (option, _, roll) => {
    const { article, bound, mayBlock } = pick(option.articles, roll);
    const stand = pick(
      STANDS.filter((item) => mayBlock || item !== "block"),
      roll,
    );
    return { type: "takeStand", article, stand, breaking: bound && roll(2) === 0 };
  },
  proposeAmendment: termOf("proposeAmendment"),
  voteAmendment: (option, _, roll) => ({
    type: "voteAmendment",
    amendment: pick(option.amendments, roll),
    vote: pick(option.votes, roll),
  }),
  standOnPackage: (option, _, roll) => ({
    type: "standOnPackage",
    stand: option.mayBlock && roll(2) === 0 ? "block" : "join",
  }),
  castVote: (option, _, roll) => ({ type: "castVote", vote: pick(option.votes, roll) }),
  sign: (option, _, roll) => ({ type: "sign", declaration: pick(option.declarations, roll) }),
  stayOut: same("stayOut"),
  implementLaw: same("implementLaw"),
  holdHearing: (option, _, roll) => ({ type: "holdHearing", card: pick(option.cards, roll) }),
  consultAtHome: (option, _, roll) => ({ type: "consultAtHome", card: pick(option.cards, roll) }),
  enterReservation: (option, _, roll) => ({ type: "enterReservation", card: pick(option.cards, roll) }),
  callVote: (option, _, roll) => ({ type: "callVote", gamble: pick(option.gambles, roll) }),
  deposit: same("deposit"),
  assist: (option, _, roll) => ({ type: "assist", to: pick(option.countries, roll) }),
  campaign: (option, _, roll) => ({ type: "campaign", unGroup: pick(option.groups, roll) }),
  pledge: (option, _, roll) => {
    const partners = [pick(option.countries, roll), pick(option.countries, roll)];
    const chosen = [...new Set(partners)];
    return {
      type: "pledge",
      with: chosen,
      count: 1 + roll(chosen.length),
      season: pick(option.seasons, roll),
    };
  },
  namePrice: (option, _, roll) => ({
    type: "namePrice",
    price: pick(option.prices, roll),
    of: pick(option.countries, roll),
  }),
  grantPrice: (option, _, roll) => ({ type: "grantPrice", to: pick(option.countries, roll) }),
  answerEvent: (option, _, roll) => ({ type: "answerEvent", answer: pick(option.answers, roll) }),
  answerRequest: (option, _, roll) => ({ type: "answerRequest", answer: pick(option.answers, roll) }),
  formTaskForce: (option, _, roll) => ({ type: "formTaskForce", with: [pick(option.countries, roll)] }),
  castConference: (option, _, roll) => ({
    type: "castConference",
    observers: pick(option.votes, roll),
    protocol: pick(option.votes, roll),
  }),
  putOnFloor: (option, _, roll) => ({ type: "putOnFloor", articles: [pick(option.articles, roll)] }),
  reviseText: (option, _, roll) => {
    const { article, texts } = pick(option.articles, roll);
    return { type: "reviseText", article, alternative: pick(texts, roll) };
  },
  testArticle: (option, _, roll) => ({
    type: "testArticle",
    article: pick(option.articles, roll),
    isTested: roll(2) === 0,
  }),
  closeArticle: (option, _, roll) => ({
    type: "closeArticle",
    article: pick(option.articles, roll),
    isAgreed: roll(2) === 0,
  }),
};

/** A command inside the domain of an option. */
export function commandFor(option: Option, world: World, roll: Dice): Command {
  const make = MAKERS[option.type] as (option: Option, world: World, roll: Dice) => Command;
  return make(option, world, roll);
}

/** The same entries in a random order. */
export const shuffled = <T>(list: readonly T[], roll: Dice): T[] =>
  list
    .map((one) => ({ one, place: roll(1000) }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
