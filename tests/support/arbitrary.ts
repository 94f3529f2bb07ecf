/** Random commands, legal and illegal, made from the options on offer. The seed belongs in the test's name. */
import { type Command, PRICES } from "../../src/engine/state/command.ts";
import type { Option } from "../../src/engine/state/option.ts";
import type { World } from "../../src/engine/state/world.ts";
import { commandFor, type Dice, pick } from "../../src/tools/fuzz/random-commands.ts";

/** One command of every kind on offer, in the order of the options. */
export function oneOfEach(options: readonly Option[], world: World, roll: Dice): Command[] {
  return options.map((option) => commandFor(option, world, roll));
}

const BEYOND = 250;

/** The same command with one field outside its domain, or null if its type has no such field. */
export function outsideOf(command: Command): Command | null {
  switch (command.type) {
    case "layPlacards":
      return { ...command, placards: [...command.placards, 1] };
    case "speak":
      return { ...command, case: "no-such-case" };
    case "offerPackage":
      return { ...command, ask: command.give };
    case "answerOffer":
    case "withdrawOffer":
      return { ...command, offer: 100_000 };
    case "sponsorBridge":
    case "reviseText":
    case "declareRedLine":
    case "proposeAmendment":
      return { ...command, alternative: 15 };
    case "dropRedLine":
    case "testArticle":
    case "closeArticle":
    case "takeStand":
      return { ...command, article: 60 };
    case "voteAmendment":
      return { ...command, amendment: 200 };
    case "holdHearing":
    case "consultAtHome":
    case "enterReservation":
      return { ...command, card: "army" as typeof command.card } as Command;
    case "assist":
    case "grantPrice":
      return { ...command, to: BEYOND };
    case "pledge":
      return { ...command, count: command.with.length + 1 };
    case "namePrice":
      return { ...command, of: BEYOND };
    case "putOnFloor":
      return { ...command, articles: [60] };
    case "answerEvent":
      return { ...command, answer: "no-such-answer" };
    case "sign":
      return { ...command, declaration: "army" as typeof command.declaration };
    case "answerRequest":
      return { ...command, answer: "perhaps" as typeof command.answer };
    case "formTaskForce":
      return { ...command, with: [BEYOND] };
    case "campaign":
      return { ...command, unGroup: "Atlantic" as typeof command.unGroup };
    case "consult":
    case "castVote":
    case "castConference":
    case "standOnPackage":
    case "callVote":
    case "stayOut":
    case "implementLaw":
    case "deposit":
      return null;
  }
}

/** Kinds of command that are refused in the wrong phase. */
export function anyOutOfPhase(roll: Dice): Command {
  return pick<Command>(
    [
      { type: "castVote", vote: "yes" },
      { type: "standOnPackage", stand: "block" },
      { type: "sign", declaration: "none" },
      { type: "implementLaw" },
      { type: "deposit" },
      { type: "castConference", observers: "yes", protocol: "yes" },
      { type: "namePrice", price: pick(PRICES, roll), of: 1 },
    ],
    roll,
  );
}
