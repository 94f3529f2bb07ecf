/** Fixed habits: what must never be the best way to play (DESIGN §3). */
import type { Command, Placard } from "../engine/command.ts";
import type { Reader } from "../engine/reader.ts";
import type { Script } from "../engine/world.ts";

/** `usual` is what a level-2 bot would do in the beat. */
export function scripted(script: Script, r: Reader, usual: () => readonly Command[]): readonly Command[] {
  switch (script) {
    case "silent":
      return [];
    case "always-block":
      if (r.world.beat === "sign") return [{ type: "stayOut" }];
      return usual().map((command) => blocking(command));
    case "always-concede":
      if (r.world.beat === "sign") return [{ type: "sign", declaration: "none" }];
      return usual().map((command) => conceding(r, command));
  }
}

function blocking(command: Command): Command {
  switch (command.type) {
    case "takeStand":
      return { ...command, stand: "block" };
    case "standOnPackage":
      return { ...command, stand: "block" };
    case "castVote":
      return { ...command, vote: "no" };
    case "answerOffer":
      return { ...command, accept: false };
    default:
      return command;
  }
}

function conceding(r: Reader, command: Command): Command {
  switch (command.type) {
    case "layPlacards":
      return {
        ...command,
        placards: command.placards.map((): Placard => 1),
        wish: Math.max(0, r.world.draft.chair[command.article] ?? command.wish),
      };
    case "takeStand":
      return { ...command, stand: "join" };
    case "standOnPackage":
      return { ...command, stand: "join" };
    case "castVote":
      return { ...command, vote: "yes" };
    case "answerOffer":
      return { ...command, accept: true };
    default:
      return command;
  }
}
