/** Which acts two ways of acting in one beat do not have in common. */
import type { Command } from "../../engine/state/command.ts";
import { isSameCommand } from "../../engine/state/command-slots.ts";

export type ActsApart = Readonly<{ did: readonly Command[]; instead: readonly Command[] }>;

/** Leaves out every act that both ways contain. Details that no screen shows make no difference. */
export function actsApart(did: readonly Command[], instead: readonly Command[]): ActsApart {
  const isIn = (acts: readonly Command[], act: Command): boolean =>
    acts.some((other) => isSameCommand(asShown(other), asShown(act)));
  return {
    did: did.filter((act) => !isIn(instead, act)),
    instead: instead.filter((act) => !isIn(did, act)),
  };
}

/** A command without its care card, its case and other details that no screen shows. */
export function asShown(command: Command): Command {
  switch (command.type) {
    case "layPlacards":
      return { ...command, care: 1 };
    case "speak":
      return { ...command, case: "" };
    case "takeStand":
      return { ...command, breaking: false };
    case "offerPackage":
      return { ...command, assistance: 0 };
    case "pledge":
      return { ...command, count: 0, season: 0 };
    case "namePrice":
      return { ...command, of: 0 };
    case "answerEvent":
      return { ...command, answer: "" };
    default:
      return command;
  }
}
