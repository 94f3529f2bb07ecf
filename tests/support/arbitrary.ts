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

/** The same command with one field outside its domain, once for each such field; empty if its type has none. */
export function outsideOf(command: Command): readonly Command[] {
  return wrongFieldsOf(command).map((wrong) => ({ ...command, ...wrong }) as Command);
}

function wrongFieldsOf(command: Command): readonly object[] {
  switch (command.type) {
    case "layPlacards":
      return [
        { placards: [...command.placards, 1] },
        { placards: command.placards.map(() => 3) },
        { placards: null },
        { wish: -1 },
        { wish: 0.5 },
        { care: 3 },
      ];
    case "speak":
      return [{ case: "no-such-case" }, { argument: "money" }];
    case "offerPackage":
      return [{ ask: command.give }, { assistance: 2 }];
    case "answerOffer":
      return [{ offer: 100_000 }, { accept: "perhaps" }];
    case "counterOffer":
      return [{ offer: 100_000 }, { ask: command.give }];
    case "withdrawOffer":
      return [{ offer: 100_000 }];
    case "sponsorBridge":
    case "reviseText":
    case "declareRedLine":
    case "proposeAmendment":
      return [{ alternative: 15 }];
    case "dropRedLine":
      return [{ article: 60 }];
    case "testArticle":
      return [{ article: 60 }, { isTested: "perhaps" }];
    case "closeArticle":
      return [{ article: 60 }, { isAgreed: "perhaps" }];
    case "takeStand":
      return [{ article: 60 }, { stand: "leave" }, { breaking: "perhaps" }];
    case "standOnPackage":
      return [{ stand: "leave" }];
    case "voteAmendment":
      return [{ amendment: 200 }, { vote: "perhaps" }];
    case "castVote":
      return [{ vote: "perhaps" }, { vote: 1 }];
    case "castConference":
      return [{ observers: "perhaps" }, { protocol: "perhaps" }];
    case "holdHearing":
    case "consultAtHome":
    case "enterReservation":
      return [{ card: "army" }];
    case "callVote":
      return [{ gamble: "perhaps" }];
    case "assist":
    case "grantPrice":
      return [{ to: BEYOND }, { to: -1 }];
    case "pledge":
      return [
        { count: command.with.length + 1 },
        { count: 1.5 },
        { with: [...command.with, ...command.with] },
        { with: [] },
        { with: null },
        { season: -1 },
      ];
    case "formTaskForce":
      return [{ with: [BEYOND] }, { with: [...command.with, ...command.with] }, { with: [] }, { with: null }];
    case "putOnFloor":
      return [
        { articles: [60] },
        { articles: [...command.articles, ...command.articles] },
        { articles: null },
      ];
    case "namePrice":
      return [{ of: BEYOND }, { price: "money" }];
    case "answerEvent":
      return [{ answer: "no-such-answer" }];
    case "answerRequest":
      return [{ answer: "perhaps" }];
    case "sign":
      return [{ declaration: "army" }];
    case "campaign":
      return [{ unGroup: "Atlantic" }];
    case "consult":
    case "stayOut":
    case "implementLaw":
    case "deposit":
      return [];
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
