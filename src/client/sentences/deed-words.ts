/** A moment of a match in a sentence: which state did what. */
import type { Command, CommandType, Placard } from "../../engine/state/command.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import { CHAIR, type Seat } from "../../engine/state/seat.ts";
import { list, t } from "../i18n/index.ts";
import {
  argumentName,
  cardName,
  countryName,
  eventText,
  type Names,
  namesOf,
  unGroupName,
} from "../i18n/names.ts";
import type { Moment, MomentAct } from "../selectors/debrief/moments.ts";

type Told = Pick<Moment, "deeds" | "struck" | "offer" | "opened">;

/** The states that acted, short enough for a chapter heading. */
export function whoText({ deeds: [first, ...others] }: Pick<Told, "deeds">): string {
  if (first === undefined) return t("film:teacher");
  return others.length === 0 ? seatName(first.seat) : t("film:several", { count: others.length + 1 });
}

export function momentText(told: Told, scenario: Scenario): string {
  const [first, ...others] = told.deeds;
  // If nobody acted, an event struck. Its headline is shown without a place.
  if (first === undefined)
    return t("film:did.struck", { headline: eventText(told.struck ?? "", "headline", "") });
  const names = namesOf(scenario);
  if (others.length > 0) return jointText(told.deeds, first.command, names);
  const write = SENTENCE[first.command.type] as (command: Command, about: About) => string;
  return write(first.command, { state: seatName(first.seat), names, told });
}

function seatName(seat: Seat): string {
  return seat === CHAIR ? t("film:chair") : countryName(seat);
}

/** A sentence about several states that blocked the same text. */
function jointText(deeds: readonly MomentAct[], command: Command, names: Names): string {
  const states = list(deeds.map(({ seat }) => seatName(seat)));
  return command.type === "takeStand"
    ? t("film:joint.article", { states, article: names.article(command.article) })
    : t("film:joint.whole", { states });
}

type About = Readonly<{ state: string; names: Names; told: Told }>;
type Sentence<T extends CommandType> = (command: Extract<Command, { type: T }>, about: About) => string;

const SENTENCE: { readonly [T in CommandType]: Sentence<T> } = {
  layPlacards: placardsText,
  speak: ({ article, alternative, argument }, about) =>
    t("film:did.speak", { ...clause(about, article, alternative), argument: argumentName(argument) }),
  consult: ({ article, country }, { state, names }) =>
    t("film:did.consult", { state, other: names.country(country), article: names.article(article) }),
  offerPackage: ({ to, give, ask }, { state, names }) =>
    t("film:did.offerPackage", {
      ...{ state, other: names.country(to) },
      give: names.alternative(give.article, give.alternative),
      ask: names.alternative(ask.article, ask.alternative),
    }),
  answerOffer: ({ accept }, about) =>
    t(accept ? "film:did.acceptOffer" : "film:did.refuseOffer", offerOf(about, "from")),
  counterOffer: (_, about) => t("film:did.counterOffer", offerOf(about, "to")),
  withdrawOffer: (_, about) => t("film:did.withdrawOffer", offerOf(about, "to")),
  sponsorBridge: ({ article, alternative }, about) =>
    t("film:did.sponsorBridge", clause(about, article, alternative)),
  declareRedLine: ({ article }, about) => t("film:did.declareRedLine", onArticle(about, article)),
  dropRedLine: ({ article }, about) => t("film:did.dropRedLine", onArticle(about, article)),
  takeStand: ({ article, stand }, about) => t(`film:did.${stand}`, onArticle(about, article)),
  proposeAmendment: ({ article, alternative }, about) =>
    t("film:did.proposeAmendment", clause(about, article, alternative)),
  voteAmendment: ({ amendment, vote }, { state, names, told }) => {
    const { article, alternative } = told.opened.world.amendments[amendment] ?? {
      article: 0,
      alternative: 0,
    };
    const wording = names.alternative(article, alternative);
    return t("film:did.voteAmendment", { state, wording, vote: t(`vote.${vote}`) });
  },
  standOnPackage: ({ stand }, { state }) =>
    t(stand === "block" ? "film:did.blockWhole" : "film:did.joinWhole", { state }),
  castVote: ({ vote }, { state }) => t("film:did.castVote", { state, vote: t(`vote.${vote}`) }),
  sign: (_, { state }) => t("film:did.sign", { state }),
  stayOut: (_, { state }) => t("film:did.stayOut", { state }),
  implementLaw: (_, { state }) => t("film:did.implementLaw", { state }),
  holdHearing: ({ card }, { state }) => t("film:did.holdHearing", { state, card: cardName(card) }),
  consultAtHome: ({ card }, { state }) => t("film:did.consultAtHome", { state, card: cardName(card) }),
  enterReservation: ({ card }, { state }) => t("film:did.enterReservation", { state, card: cardName(card) }),
  callVote: (_, { state }) => t("film:did.callVote", { state }),
  deposit: (_, { state }) => t("film:did.deposit", { state }),
  assist: ({ to }, { state, names }) => t("film:did.assist", { state, other: names.country(to) }),
  campaign: ({ unGroup }, { state }) => t("film:did.campaign", { state, group: unGroupName(unGroup) }),
  pledge: ({ with: others }, { state, names }) =>
    t("film:did.pledge", { state, others: names.countries(others) }),
  namePrice: ({ price }, { state }) => t("film:did.namePrice", { state, price: t(`price.${price}`) }),
  grantPrice: ({ to }, { state, names }) => t("film:did.grantPrice", { state, other: names.country(to) }),
  answerEvent: (_, { state }) => t("film:did.answerEvent", { state }),
  answerRequest: ({ answer }, { state }) =>
    t("film:did.answerRequest", { state, answer: t(`requestAnswer.${answer}`) }),
  formTaskForce: ({ with: others }, { state, names }) =>
    t("film:did.formTaskForce", { state, others: names.countries(others) }),
  castConference: (_, { state }) => t("film:did.castConference", { state }),
  putOnFloor: ({ articles }, { state, names }) =>
    t("film:did.putOnFloor", { state, articles: names.articles(articles) }),
  reviseText: ({ article, alternative }, about) =>
    t("film:did.reviseText", clause(about, article, alternative)),
  testArticle: ({ article }, about) => t("film:did.testArticle", onArticle(about, article)),
  closeArticle: ({ article }, about) => t("film:did.closeArticle", onArticle(about, article)),
};

const SUPPORT: Placard = 0;

/** Which texts on the table a state supported, or what it asked for if that was not among them. */
function placardsText(
  { article, placards, wish }: Extract<Command, { type: "layPlacards" }>,
  { state, names, told }: About,
): string {
  const texts = told.opened.world.draft.texts[article] ?? [];
  const supported = texts.filter((_, at) => placards[at] === SUPPORT);
  const values = { state, article: names.article(article) };
  if (supported.length === 0 && !texts.includes(wish))
    return t("film:did.layPlacardsWish", { ...values, wording: names.alternative(article, wish) });
  if (supported.length === 0) return t("film:did.layPlacardsNone", values);
  return t("film:did.layPlacards", { ...values, wordings: names.alternatives(article, supported) });
}

type Clause = Readonly<{ state: string; article: string; wording: string }>;

function clause({ state, names }: About, article: number, alternative: number): Clause {
  return { state, article: names.article(article), wording: names.alternative(article, alternative) };
}

function onArticle({ state, names }: About, article: number): Omit<Clause, "wording"> {
  return { state, article: names.article(article) };
}

type Package = Readonly<{ state: string; other: string; give: string; ask: string }>;

/** The package that was made, answered or withdrawn: its maker gives one thing and asks for the other. */
function offerOf({ state, names, told: { offer } }: About, other: "from" | "to"): Package {
  if (offer === null) return { state, other: "", give: "", ask: "" };
  const { give, ask } = offer;
  return {
    state,
    other: names.country(offer[other]),
    give: names.alternative(give.article, give.alternative),
    ask: names.alternative(ask.article, ask.alternative),
  };
}
