/**
 * Whether a command lies within the values that its option allows. If a kind of command is missing here, the code
 * does not compile.
 */
import { type Command, type CommandType, STANDS, type Term } from "../state/command.ts";
import { type Option, optionOf } from "../state/option.ts";
import { ARGUMENTS } from "../state/scenario.ts";

type Options = readonly Option[];
type Check<T extends CommandType> = (own: Options, command: Extract<Command, { type: T }>) => boolean;

const always = (): boolean => true;
const never = (): boolean => false;

const CHECKS: Readonly<{ [T in CommandType]: Check<T> }> = {
  layPlacards: (own, { article, placards, wish, care }) => {
    const item = optionOf(own, "layPlacards")?.articles.find((known) => known.article === article);
    if (item === undefined || !Array.isArray(placards) || placards.length !== item.texts.length) return false;
    const isWish = Number.isInteger(wish) && wish >= 0 && wish < item.alternatives;
    return isWish && [care, ...placards].every((degree) => DEGREES.includes(degree));
  },
  speak: (own, command) => {
    const target = optionOf(own, "speak")?.targets.find((item) => item.article === command.article);
    if (target === undefined || !target.alternatives.includes(command.alternative)) return false;
    if (!ARGUMENTS.includes(command.argument)) return false;
    return target.cases.length === 0 ? command.case === "" : target.cases.includes(command.case);
  },
  consult: never,
  offerPackage: (own, { give, ask, to, assistance }) => {
    const option = optionOf(own, "offerPackage");
    if (option === null || give.article === ask.article) return false;
    const terms = has(option.gives, give) && has(option.asks, ask);
    if (assistance !== 0 && assistance !== 1) return false;
    const partners = assistance === 1 ? option.helpable : option.countries;
    return terms && partners.includes(to);
  },
  answerOffer: (own, { offer, accept }) =>
    isYesOrNo(accept) && optionOf(own, "answerOffer")?.offers.includes(offer) === true,
  counterOffer: (own, { offer, give, ask }) => {
    const option = optionOf(own, "counterOffer");
    if (option === null || give.article === ask.article) return false;
    return option.offers.includes(offer) && has(option.gives, give) && has(option.asks, ask);
  },
  withdrawOffer: (own, { offer }) => optionOf(own, "withdrawOffer")?.offers.includes(offer) === true,
  sponsorBridge: (own, command) => has(optionOf(own, "sponsorBridge")?.terms, command),
  declareRedLine: (own, command) => has(optionOf(own, "declareRedLine")?.terms, command),
  dropRedLine: (own, { article }) => optionOf(own, "dropRedLine")?.articles.includes(article) === true,
  takeStand: (own, { article, stand, breaking }) => {
    const item = optionOf(own, "takeStand")?.articles.find((known) => known.article === article);
    if (item === undefined || !STANDS.includes(stand) || !isYesOrNo(breaking)) return false;
    return (stand !== "block" || item.mayBlock) && (item.bound || !breaking);
  },
  proposeAmendment: (own, command) => has(optionOf(own, "proposeAmendment")?.terms, command),
  voteAmendment: (own, { amendment, vote }) => {
    const option = optionOf(own, "voteAmendment");
    return option?.amendments.includes(amendment) === true && option.votes.includes(vote);
  },
  standOnPackage: (own, { stand }) =>
    stand === "join" || (stand === "block" && optionOf(own, "standOnPackage")?.mayBlock === true),
  castVote: (own, { vote }) => optionOf(own, "castVote")?.votes.includes(vote) === true,
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
    if (option === null || !isSelection(command.with, option.countries, option.most)) return false;
    const isCount =
      Number.isInteger(command.count) && command.count >= 1 && command.count <= command.with.length;
    return isCount && option.seasons.includes(command.season);
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
    return option !== null && isSelection(command.with, option.countries, option.most);
  },
  castConference: (own, { observers, protocol }) => {
    const votes = optionOf(own, "castConference")?.votes ?? [];
    return votes.includes(observers) && votes.includes(protocol);
  },
  putOnFloor: (own, { articles }) => {
    const option = optionOf(own, "putOnFloor");
    return option !== null && isSelection(articles, option.articles, option.most);
  },
  reviseText: (own, { article, alternative }) =>
    optionOf(own, "reviseText")
      ?.articles.find((item) => item.article === article)
      ?.texts.includes(alternative) === true,
  testArticle: (own, { article, isTested }) =>
    isYesOrNo(isTested) && optionOf(own, "testArticle")?.articles.includes(article) === true,
  closeArticle: (own, { article, isAgreed }) =>
    isYesOrNo(isAgreed) && optionOf(own, "closeArticle")?.articles.includes(article) === true,
};

/** The values of a placard and of care. */
const DEGREES: readonly number[] = [0, 1, 2];

function isYesOrNo(value: unknown): boolean {
  return typeof value === "boolean";
}

/** Whether a list has between one and `most` of these items, each only once. */
function isSelection(list: readonly number[], items: readonly number[], most: number): boolean {
  if (!Array.isArray(list) || list.length === 0 || list.length > most) return false;
  return new Set(list).size === list.length && list.every((item) => items.includes(item));
}

function has(terms: readonly Term[] | undefined, term: Term): boolean {
  return (terms ?? []).some((item) => item.article === term.article && item.alternative === term.alternative);
}

/** Whether every field of a command has a value that the seat's options allow. */
export function isInDomain(own: Options, command: Command): boolean {
  const check = CHECKS[command.type] as (own: Options, command: Command) => boolean;
  return check(own, command);
}
