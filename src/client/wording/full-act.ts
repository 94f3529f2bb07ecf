/** What was done in a beat, in words that tell two ways of doing it apart. */

import type { Command } from "../../engine/state/command.ts";
import { isSameCommand } from "../../engine/state/command.ts";
import { actText } from "./acts.ts";
import { t } from "./index.ts";
import type { Names } from "./names.ts";

export function fullActText(command: Command, names: Names): string {
  switch (command.type) {
    case "layPlacards":
      return t("debrief:deed.layPlacards", {
        article: names.article(command.article),
        alternative: names.alternative(command.article, command.wish),
      });
    case "offerPackage":
      return t("debrief:deed.offerPackage", {
        country: names.country(command.to),
        give: names.alternative(command.give.article, command.give.alternative),
        ask: names.alternative(command.ask.article, command.ask.alternative),
      });
    case "answerOffer":
      return t(command.accept ? "debrief:deed.acceptOffer" : "debrief:deed.refuseOffer");
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

/** Whether an act is in a list of acts. */
export function isAmong(command: Command, others: readonly Command[]): boolean {
  return others.some((other) => isSameCommand(other, command));
}
