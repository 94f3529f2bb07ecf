/** Who of a pair does what: the Delegate speaks in the talks, the Capital signs and carries the treaty home. */
import type { Command } from "../engine/state/command.ts";
import { isAbroad } from "../engine/state/command.ts";
import type { Beat, OpenWorld } from "../engine/state/world.ts";
import type { Guidance, Role } from "./fact.ts";

const CAPITALS: readonly Beat[] = ["sign", "season", "conference"];

/** Whose press closes the beat for a pair on two devices. */
export function leads(beat: Beat): Role {
  return CAPITALS.includes(beat) ? "capital" : "delegate";
}

/** Whether a device of this role may give a command: at home the Capital acts, and the Delegate abroad. */
export function isOfPart(role: Role, beat: Beat, command: Command): boolean {
  if (role === "both") return true;
  if (beat === "season" && isAbroad(command)) return role === "delegate";
  return role === leads(beat);
}

/**
 * Whether a Capital that holds an article, or gives only for something, keeps its Delegate from this: on hold nothing on it is
 * given away or joined, on trade it is given in a package alone.
 */
export function isHeldBack(
  guidance: Readonly<Record<number, Guidance>> | undefined,
  wants: (article: number, alternative: number) => boolean,
  world: Pick<OpenWorld, "draft">,
  command: Command,
): boolean {
  const said = (article: number): Guidance => guidance?.[article] ?? "flex";
  if (command.type === "offerPackage" && command.give.article >= 0) {
    return said(command.give.article) === "hold" && !wants(command.give.article, command.give.alternative);
  }
  if (command.type !== "takeStand" || command.stand !== "join") return false;
  const text = world.draft.chair[command.article] ?? -1;
  return said(command.article) !== "flex" && text >= 0 && !wants(command.article, text);
}
