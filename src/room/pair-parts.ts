/** Who does what in a pair: the Delegate speaks in the talks; the Capital signs and carries the treaty home. */
import type { Command, Term } from "../engine/state/command.ts";
import { isAbroad } from "../engine/state/command-slots.ts";
import type { Offer } from "../engine/state/treaty.ts";
import type { Beat, World } from "../engine/state/world.ts";
import type { DeviceId, Guidance, Place, Role } from "./fact.ts";
import { devicesAt } from "./seats.ts";
import type { RoomState } from "./state.ts";

const CAPITALS: readonly Beat[] = ["sign", "season", "conference"];

/** The role that marks the seat as ready when the two people of a pair use two devices. */
export function closingRole(beat: Beat): Exclude<Role, "both"> {
  return CAPITALS.includes(beat) ? "capital" : "delegate";
}

/**
 * Whether a device with this role may send a command. In seasons the Capital acts at home and the Delegate acts
 * abroad.
 */
export function mayGive(role: Role, beat: Beat, command: Command): boolean {
  if (role === "both") return true;
  if (beat === "season" && isAbroad(command)) return role === "delegate";
  return role === closingRole(beat);
}

/**
 * Whether the Capital's instruction on an article forbids a command of its Delegate. With "hold", the Delegate may
 * neither give way on the article in a package nor join its text; with "trade", the Delegate may give way in a
 * package. Anything that the mandate accepts is always allowed.
 */
export function isHeldBack(
  guidance: Readonly<Record<number, Guidance>> | undefined,
  wants: (article: number, alternative: number) => boolean,
  { draft, offers }: Readonly<{ draft: Pick<World["draft"], "chair">; offers: readonly Offer[] }>,
  command: Command,
): boolean {
  const said = (article: number): Guidance => guidance?.[article] ?? "flex";
  const given = givenAway(offers, command);
  if (given !== null) return said(given.article) === "hold" && !wants(given.article, given.alternative);
  if (command.type !== "takeStand" || command.stand !== "join") return false;
  const text = draft.chair[command.article] ?? -1;
  return said(command.article) !== "flex" && text >= 0 && !wants(command.article, text);
}

/** What the seat that offers, counters or accepts a package gives up. */
function givenAway(offers: readonly Offer[], command: Command): Term | null {
  if (command.type === "offerPackage" || command.type === "counterOffer") return command.give;
  if (command.type !== "answerOffer" || !command.accept) return null;
  return offers.find(({ id }) => id === command.offer)?.ask ?? null;
}

/** The role that a device plays: its own half of a pair, or both halves while the other device is absent. */
export function activeRole(
  room: Pick<RoomState, "devices">,
  { table, seat, role }: Place,
  here: ReadonlySet<DeviceId>,
): Role {
  const isShared = devicesAt(room, table, seat).some(({ id, place }) => place?.role !== role && here.has(id));
  return isShared ? role : "both";
}
