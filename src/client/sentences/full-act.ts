/** Acts of a beat, in words precise enough to distinguish two ways of acting. */

import type { Command } from "../../engine/state/command.ts";
import { isSameCommand, slotOf } from "../../engine/state/command-slots.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { list, t, type Values } from "../i18n/index.ts";
import { argumentName, type Names } from "../i18n/names.ts";
import { actText } from "./acts.ts";

/**
 * What was on the table: packages made by or offered to the seat, so that an answer can name its package, and the texts
 * of each article, so that a placard can name its text.
 */
export type OnTable = Readonly<{
  offers?: readonly Offer[];
  texts?: readonly (readonly number[])[];
}>;

export function fullActText(command: Command, names: Names, { offers = [], texts }: OnTable = {}): string {
  switch (command.type) {
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
  const placardTexts = placards.map((placard, at) =>
    t(`debrief:deed.placard.${placard}`, { alternative: names.alternative(article, texts[at] ?? 0) }),
  );
  return t("debrief:deed.layPlacardsOn", { ...values, placards: list(placardTexts) });
}

function terms({ give, ask }: Pick<Offer, "give" | "ask">, names: Names): Values {
  return {
    give: names.alternative(give.article, give.alternative),
    ask: names.alternative(ask.article, ask.alternative),
  };
}

type Answer = Extract<Command, { type: "answerOffer" }>;

function answerText({ offer: id, accept }: Answer, names: Names, offers: readonly Offer[]): string {
  const offer = offers.find((one) => one.id === id);
  if (offer === undefined) return t(accept ? "debrief:deed.acceptOffer" : "debrief:deed.refuseOffer");
  const values = { country: names.country(offer.from), ...terms(offer, names) };
  return t(accept ? "debrief:deed.acceptOfferOf" : "debrief:deed.refuseOfferOf", values);
}

export function isAmong(command: Command, others: readonly Command[]): boolean {
  return others.some((other) => isSameCommand(shown(other), shown(command)));
}

/** A command without its care card, which no screen shows. */
function shown(command: Command): Command {
  return command.type === "layPlacards" ? { ...command, care: 1 } : command;
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
