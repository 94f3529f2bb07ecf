/** Acts of a beat, in words precise enough to distinguish two ways of acting. */

import type { Command, Placard } from "../../engine/state/command.ts";
import { isSameCommand, slotOf } from "../../engine/state/command-slots.ts";
import type { Amendment, Offer } from "../../engine/state/treaty.ts";
import { asShown } from "../../lab/forks/acts-apart.ts";
import { list, t, type Values } from "../i18n/index.ts";
import { argumentName, type Names } from "../i18n/names.ts";
import { actText } from "./acts.ts";

/**
 * What was on the table: packages made by or offered to the seat, so that an answer can name its package, and the texts
 * of each article and the amendments, so that a placard or a vote can name its text.
 */
export type OnTable = Readonly<{
  offers?: readonly Offer[];
  texts?: readonly (readonly number[])[];
  amendments?: readonly Amendment[];
}>;

export function fullActText(
  command: Command,
  names: Names,
  { offers = [], texts, amendments = [] }: OnTable = {},
): string {
  switch (command.type) {
    case "voteAmendment":
      return amendmentText(command, names, amendments);
    case "layPlacards":
      return placardsText(command, names, texts?.[command.article]);
    case "speak":
      return t("debrief:deed.speak", {
        article: names.article(command.article),
        alternative: names.alternative(command.article, command.alternative),
        argument: argumentName(command.argument),
      });
    case "declareRedLine":
    case "sponsorBridge":
    case "proposeAmendment":
      return t(`debrief:deed.${command.type}`, {
        article: names.article(command.article),
        alternative: names.alternative(command.article, command.alternative),
      });
    case "offerPackage":
      return t("debrief:deed.offerPackage", { country: names.country(command.to), ...terms(command, names) });
    case "answerOffer":
      return answerText(command, names, offers);
    case "callVote":
      return t(command.gamble ? "debrief:deed.gamble" : "debrief:deed.callVote");
    case "castConference":
      return t("debrief:deed.castConference", {
        observers: t(`vote.${command.observers}`),
        protocol: t(`vote.${command.protocol}`),
      });
    default:
      return actText(command, names);
  }
}

type Placards = Extract<Command, { type: "layPlacards" }>;

/** Lists each placard if the texts are known, otherwise only the wish. */
function placardsText(
  { article, placards, wish }: Placards,
  names: Names,
  texts: readonly number[] | undefined,
): string {
  const values = { article: names.article(article), alternative: names.alternative(article, wish) };
  if (texts === undefined || texts.length !== placards.length) return t("debrief:deed.layPlacards", values);
  const placardTexts = placards.map((placard, at) => placardText(article, placard, texts[at] ?? 0, names));
  return t("debrief:deed.layPlacardsOn", { ...values, placards: list(placardTexts) });
}

function placardText(article: number, placard: Placard, text: number, names: Names): string {
  return t(`debrief:deed.placard.${placard}`, { alternative: names.alternative(article, text) });
}

function terms({ give, ask }: Pick<Offer, "give" | "ask">, names: Names): Values {
  return {
    give: names.alternative(give.article, give.alternative),
    ask: names.alternative(ask.article, ask.alternative),
  };
}

function amendmentText(
  command: Extract<Command, { type: "voteAmendment" }>,
  names: Names,
  amendments: readonly Amendment[],
): string {
  const amendment = amendments[command.amendment];
  if (amendment === undefined) return actText(command, names);
  const { article, alternative } = amendment;
  return t("debrief:deed.voteAmendment", {
    article: names.article(article),
    alternative: names.alternative(article, alternative),
    vote: t(`vote.${command.vote}`),
  });
}

type Answer = Extract<Command, { type: "answerOffer" }>;

function answerText({ offer: id, accept }: Answer, names: Names, offers: readonly Offer[]): string {
  const offer = offers.find((one) => one.id === id);
  if (offer === undefined) return t(accept ? "debrief:deed.acceptOffer" : "debrief:deed.refuseOffer");
  const values = { country: names.country(offer.from), ...terms(offer, names) };
  return t(accept ? "debrief:deed.acceptOfferOf" : "debrief:deed.refuseOfferOf", values);
}

export function isAmong(command: Command, others: readonly Command[]): boolean {
  return others.some((other) => isSameCommand(asShown(other), asShown(command)));
}

/**
 * Two ways of acting side by side, as sentences: only what differs. Of two sets of placards on one article, only the
 * placards and wishes that differ are listed. Sentences that would be the same on both sides are left out.
 */
export function linesApart(
  did: readonly Command[],
  instead: readonly Command[],
  names: Names,
  onTable: OnTable,
): Readonly<{ did: readonly string[]; instead: readonly string[] }> {
  const lines = (acts: readonly Command[], others: readonly Command[]): readonly string[] =>
    acts.map((act) => lineBeside(act, others, names, onTable));
  const [here, there] = [lines(did, instead), lines(instead, did)];
  return {
    did: here.filter((line) => !there.includes(line)),
    instead: there.filter((line) => !here.includes(line)),
  };
}

/** An act in words beside the other way's act on the same subject. */
function lineBeside(act: Command, others: readonly Command[], names: Names, onTable: OnTable): string {
  const beside = others.find((other) => slotOf(other) === slotOf(act));
  const texts = act.type === "layPlacards" ? onTable.texts?.[act.article] : undefined;
  if (act.type !== "layPlacards" || beside?.type !== "layPlacards" || texts?.length !== act.placards.length) {
    return fullActText(act, names, onTable);
  }
  const placards = act.placards.flatMap((placard, at) =>
    placard === beside.placards[at] ? [] : [placardText(act.article, placard, texts[at] ?? 0, names)],
  );
  const values = { article: names.article(act.article), placards: list(placards) };
  if (act.wish === beside.wish) return t("debrief:deed.layPlacardsApart", values);
  const wish = { ...values, alternative: names.alternative(act.article, act.wish) };
  return t(placards.length === 0 ? "debrief:deed.layWish" : "debrief:deed.layPlacardsOn", wish);
}

export type Difference = Readonly<{ added: readonly Command[]; left: readonly Command[] }>;

/**
 * Compares two ways of acting: the acts that the first adds, and those of the second that it omits without a
 * replacement. Refusing a package counts as leaving it unanswered.
 */
export function differenceOf(acts: readonly Command[], others: readonly Command[]): Difference {
  const isHeld = (by: readonly Command[], act: Command): boolean =>
    by.some((other) => slotOf(other) === slotOf(act));
  const isRefusal = (act: Command): boolean => act.type === "answerOffer" && !act.accept;
  return {
    added: acts.filter((act) => !isAmong(act, others) && (!isRefusal(act) || isHeld(others, act))),
    left: others.filter((act) => !isHeld(acts, act) && !isRefusal(act)),
  };
}
