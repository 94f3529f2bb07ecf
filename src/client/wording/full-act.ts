/** What was done in a beat, in words that tell two ways of doing it apart. */

import { type Command, isSameCommand, slotOf } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import { actText } from "./acts.ts";
import { t, type Values } from "./index.ts";
import type { Names } from "./names.ts";

/** @param offers packages that the seat made or was offered: with them an answer says to what */
export function fullActText(command: Command, names: Names, offers: readonly Offer[] = []): string {
  switch (command.type) {
    case "layPlacards":
      return t("debrief:deed.layPlacards", {
        article: names.article(command.article),
        alternative: names.alternative(command.article, command.wish),
      });
    case "speak":
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

/** Whether an act is in a list of acts. */
export function isAmong(command: Command, others: readonly Command[]): boolean {
  return others.some((other) => isSameCommand(other, command));
}

export type Difference = Readonly<{ added: readonly Command[]; left: readonly Command[] }>;

/**
 * What one way of acting does that another does not, and what it leaves out without putting anything in its place. To refuse a
 * package is to leave it unanswered.
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
