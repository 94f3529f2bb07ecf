/**
 * Whether a command lies within the values that its option allows. If a kind of command is missing here, the code
 * does not compile.
 */
import type { Command, CommandType, Term } from "../state/command.ts";
import { type Option, optionOf } from "../state/option.ts";

type Options = readonly Option[];
type Check<T extends CommandType> = (own: Options, command: Extract<Command, { type: T }>) => boolean;

const always = (): boolean => true;
const never = (): boolean => false;

const CHECKS: Readonly<{ [T in CommandType]: Check<T> }> = {
  layPlacards: (own, { article, placards, wish }) => {
    const item = optionOf(own, "layPlacards")?.articles.find((known) => known.article === article);
    return item?.texts.length === placards.length && wish >= 0 && wish < item.alternatives;
  },
  speak: (own, command) => {
    const target = optionOf(own, "speak")?.targets.find((item) => item.article === command.article);
    if (target === undefined || !target.alternatives.includes(command.alternative)) return false;
    return target.cases.length === 0 ? command.case === "" : target.cases.includes(command.case);
  },
  consult: never,
  offerPackage: (own, { give, ask, to, assistance }) => {
    const option = optionOf(own, "offerPackage");
    if (option === null || give.article === ask.article) return false;
    const terms = has(option.gives, give) && has(option.asks, ask);
    const partners = assistance === 1 ? option.helpable : option.countries;
    return terms && partners.includes(to);
  },
  answerOffer: (own, { offer }) => optionOf(own, "answerOffer")?.offers.includes(offer) === true,
  withdrawOffer: (own, { offer }) => optionOf(own, "withdrawOffer")?.offers.includes(offer) === true,
  sponsorBridge: (own, command) => has(optionOf(own, "sponsorBridge")?.terms, command),
  declareRedLine: (own, command) => has(optionOf(own, "declareRedLine")?.terms, command),
  dropRedLine: (own, { article }) => optionOf(own, "dropRedLine")?.articles.includes(article) === true,
  takeStand: (own, { article, stand, breaking }) => {
    const item = optionOf(own, "takeStand")?.articles.find((known) => known.article === article);
    if (item === undefined || (stand === "block" && !item.mayBlock)) return false;
    return item.bound || !breaking;
  },
  proposeAmendment: (own, command) => has(optionOf(own, "proposeAmendment")?.terms, command),
  voteAmendment: (own, { amendment }) =>
    optionOf(own, "voteAmendment")?.amendments.includes(amendment) === true,
  standOnPackage: (own, { stand }) => stand === "join" || optionOf(own, "standOnPackage")?.mayBlock === true,
  castVote: always,
  sign: (own, { declaration }) => optionOf(own, "sign")?.declarations.includes(declaration) === true,
  stayOut: always,
  implementLaw: always,
  holdHearing: (own, { card }) => optionOf(own, "holdHearing")?.cards.includes(card) === true,
  consultAtHome: (own, { card }) => optionOf(own, "consultAtHome")?.cards.includes(card) === true,
  enterReservation: (own, { card }) => optionOf(own, "enterReservation")?.cards.includes(card) === true,
  callVote: (own, { gamble }) => optionOf(own, "callVote")?.gambles.includes(gamble) === true,
  deposit: always,
  assist: (own, { to }) => optionOf(own, "assist")?.countries.includes(to) === true,
  campaign: (own, { unGroup }) => optionOf(own, "campaign")?.groups.includes(unGroup) === true,
  pledge: (own, command) => {
    const option = optionOf(own, "pledge");
    const partners = command.with;
    if (option === null || partners.length === 0 || partners.length > option.most) return false;
    const known = partners.every((i) => option.countries.includes(i));
    const count = command.count >= 1 && command.count <= partners.length;
    return known && isWithoutRepeats(partners) && count && option.seasons.includes(command.season);
  },
  namePrice: (own, { price, of }) => {
    const option = optionOf(own, "namePrice");
    return option?.prices.includes(price) === true && option.countries.includes(of);
  },
  grantPrice: (own, { to }) => optionOf(own, "grantPrice")?.countries.includes(to) === true,
  answerEvent: (own, { answer }) => optionOf(own, "answerEvent")?.answers.includes(answer) === true,
  answerRequest: (own, { answer }) => optionOf(own, "answerRequest")?.answers.includes(answer) === true,
  formTaskForce: (own, command) => {
    const option = optionOf(own, "formTaskForce");
    const invited = command.with;
    if (option === null || invited.length === 0 || invited.length > option.most) return false;
    return isWithoutRepeats(invited) && invited.every((i) => option.countries.includes(i));
  },
  castConference: always,
  putOnFloor: (own, { articles }) => {
    const option = optionOf(own, "putOnFloor");
    if (option === null || articles.length === 0 || articles.length > option.most) return false;
    return isWithoutRepeats(articles) && articles.every((article) => option.articles.includes(article));
  },
  reviseText: (own, { article, alternative }) =>
    optionOf(own, "reviseText")
      ?.articles.find((item) => item.article === article)
      ?.texts.includes(alternative) === true,
  testArticle: (own, { article }) => optionOf(own, "testArticle")?.articles.includes(article) === true,
  closeArticle: (own, { article }) => optionOf(own, "closeArticle")?.articles.includes(article) === true,
};

function isWithoutRepeats(items: readonly number[]): boolean {
  return new Set(items).size === items.length;
}

function has(terms: readonly Term[] | undefined, term: Term): boolean {
  return (terms ?? []).some((item) => item.article === term.article && item.alternative === term.alternative);
}

/** Whether every field of a command has a value that the seat's options allow. */
export function isInDomain(own: Options, command: Command): boolean {
  const check = CHECKS[command.type] as (own: Options, command: Command) => boolean;
  return check(own, command);
}
