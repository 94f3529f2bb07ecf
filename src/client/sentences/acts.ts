/** A player's command in a few words, for the list of sealed acts. */
import type { Command, CommandType } from "../../engine/state/command.ts";
import { t, type Values } from "../i18n/index.ts";
import { argumentName, cardName, type Names, unGroupName } from "../i18n/names.ts";

export function actText(command: Command, names: Names): string {
  if (command.type === "sign" && command.declaration !== "none") {
    return t("sealedAct.signDeclaring", { card: cardName(command.declaration) });
  }
  const fill = FILL[command.type] as (command: Command, names: Names) => Values;
  return t(`sealedAct.${command.type}`, fill(command, names));
}

type Fill<T extends CommandType> = (command: Extract<Command, { type: T }>, names: Names) => Values;

const nothing = (): Values => ({});

const FILL: { readonly [T in CommandType]: Fill<T> } = {
  layPlacards: ({ article }, names) => ({ article: names.article(article) }),
  speak: ({ article, alternative, argument }, names) => ({
    ...textOf(names, article, alternative),
    argument: argumentName(argument),
  }),
  consult: ({ article, country }, names) => ({
    article: names.article(article),
    country: names.country(country),
  }),
  offerPackage: ({ to }, names) => ({ country: names.country(to) }),
  answerOffer: nothing,
  counterOffer: nothing,
  withdrawOffer: nothing,
  sponsorBridge: ({ article, alternative }, names) => textOf(names, article, alternative),
  declareRedLine: ({ article, alternative }, names) => textOf(names, article, alternative),
  dropRedLine: ({ article }, names) => ({ article: names.article(article) }),
  takeStand: ({ article, stand }, names) => ({ article: names.article(article), stand: t(`stand.${stand}`) }),
  proposeAmendment: ({ article, alternative }, names) => textOf(names, article, alternative),
  voteAmendment: ({ vote }) => ({ vote: t(`vote.${vote}`) }),
  standOnPackage: ({ stand }) => ({ stand: t(`stand.${stand}`) }),
  castVote: ({ vote }) => ({ vote: t(`vote.${vote}`) }),
  sign: nothing,
  stayOut: nothing,
  implementLaw: nothing,
  holdHearing: ({ card }) => ({ card: cardName(card) }),
  consultAtHome: ({ card }) => ({ card: cardName(card) }),
  enterReservation: ({ card }) => ({ card: cardName(card) }),
  callVote: nothing,
  deposit: nothing,
  assist: ({ to }, names) => ({ country: names.country(to) }),
  campaign: ({ unGroup }) => ({ group: unGroupName(unGroup) }),
  pledge: ({ with: partners }, names) => ({ countries: names.countries(partners) }),
  namePrice: ({ price }) => ({ price: t(`price.${price}`) }),
  grantPrice: ({ to }, names) => ({ country: names.country(to) }),
  answerEvent: nothing,
  answerRequest: ({ answer }) => ({ answer: t(`requestAnswer.${answer}`) }),
  formTaskForce: ({ with: invited }, names) => ({ countries: names.countries(invited) }),
  castConference: nothing,
  putOnFloor: ({ articles }, names) => ({ articles: names.articles(articles) }),
  reviseText: ({ article, alternative }, names) => textOf(names, article, alternative),
  testArticle: ({ article }, names) => ({ article: names.article(article) }),
  closeArticle: ({ article }, names) => ({ article: names.article(article) }),
};

function textOf(names: Names, article: number, alternative: number): Values {
  return { article: names.article(article), alternative: names.alternative(article, alternative) };
}
