/** Ready-made commands for an option: the nearest to the seat's own wish, so that a match can be played on. */
import type { Command, Placard } from "../engine/command.ts";
import type { Option } from "../engine/option.ts";
import type { View } from "../engine/view.ts";

/** More buttons than this help nobody. */
const MANY = 6;

export function commandsOf(option: Option, view: View): readonly Command[] {
  return everyCommand(option, view).slice(0, MANY);
}

function everyCommand(option: Option, view: View): readonly Command[] {
  switch (option.type) {
    case "layPlacards":
      return option.articles.map(({ article, texts }) => {
        const wish = view.mine?.wishes[article] ?? 0;
        const placards = texts.map((text) => Math.min(2, Math.abs(text - wish)) as Placard);
        return { type: "layPlacards", article, placards, wish, care: 1 };
      });
    case "takeStand":
      return option.articles.flatMap(({ article, bound, mayBlock }) =>
        (mayBlock ? (["join", "abstain", "block"] as const) : (["join", "abstain"] as const)).map(
          (stand) => ({
            type: "takeStand" as const,
            article,
            stand,
            breaking: bound && stand === "block",
          }),
        ),
      );
    case "standOnPackage":
      return [{ type: "standOnPackage", stand: "join" }];
    case "castVote":
      return option.votes.map((vote) => ({ type: "castVote", vote }));
    case "sign":
      return option.declarations.map((declaration) => ({ type: "sign", declaration }));
    case "holdHearing":
    case "enterReservation":
      return option.cards.map((card) => ({ type: option.type, card }));
    case "consultAtHome":
      return option.cards.map((card) => ({ type: "consultAtHome", card }));
    case "callVote":
      return option.gambles.map((gamble) => ({ type: "callVote", gamble }));
    case "answerOffer":
      return option.offers.map((offer) => ({ type: "answerOffer", offer, accept: true }));
    case "castConference":
      return [{ type: "castConference", observers: "yes", protocol: "yes" }];
    case "stayOut":
    case "implementLaw":
    case "deposit":
      return [{ type: option.type }];
    default:
      return [];
  }
}
