/** Who does what in a pair: the Delegate speaks in the talks; the Capital signs and carries the treaty home. */
import type { CastConference, Command, CommandType } from "../engine/state/command.ts";
import { commandOf, isAbroad } from "../engine/state/command-slots.ts";
import type { Beat, OpenWorld } from "../engine/state/world.ts";
import type { DeviceId, Place, Role } from "./fact.ts";
import type { Instructions } from "./instructions.ts";
import { devicesAt } from "./seats.ts";
import type { RoomState } from "./state.ts";

const CAPITALS: readonly Beat[] = ["sign", "season", "conference"];

type Half = Exclude<Role, "both">;

/** The role that marks the seat as ready when the two people of a pair use two devices. */
export function closingRole(beat: Beat): Half {
  return CAPITALS.includes(beat) ? "capital" : "delegate";
}

/** The beat, and whether the seat has joined the treaty. */
export type PairTime = Readonly<{ beat: Beat; isParty: boolean }>;

export function pairTime({ beat, treaty }: Pick<OpenWorld, "beat" | "treaty">, country: number): PairTime {
  return { beat, isParty: (treaty.deposited[country] ?? -1) >= 0 };
}

/** Once a state has joined, its Capital has nothing left to do at home, and gives money and police abroad. */
const OF_JOINED_CAPITAL: readonly CommandType[] = ["assist", "formTaskForce"];

function roleIn({ beat, isParty }: PairTime, command: Command): Half {
  if (beat !== "season") return closingRole(beat);
  if (command.type === "holdHearing") return "delegate";
  if (!isAbroad(command)) return "capital";
  return isParty && OF_JOINED_CAPITAL.includes(command.type) ? "capital" : "delegate";
}

/**
 * Whether a device with this role may send a command. In seasons the Delegate acts abroad and argues before the groups at
 * home, and the Capital does everything else. At the conference each answers one of the two questions.
 */
export function mayGive(role: Role, at: PairTime, command: Command): boolean {
  return role === "both" || command.type === "castConference" || role === roleIn(at, command);
}

const PACKAGES: readonly CommandType[] = ["offerPackage", "counterOffer"];

/** Whether a command binds the seat in a package. In a pair, it needs both yeses. */
export function isPackage(command: Command): boolean {
  return PACKAGES.includes(command.type) || (command.type === "answerOffer" && command.accept);
}

/** What a Delegate can ask its Capital for: a package, or an act beyond the limits. */
export function isAskable(command: Command): boolean {
  const types: readonly CommandType[] = ["takeStand", "voteAmendment", "standOnPackage", "castVote"];
  return isPackage(command) || types.includes(command.type);
}

/**
 * A command together with what the partner has decided: the Delegate's declaration goes with the Capital's signature, and
 * at the conference the Delegate answers the question on observers, the Capital the one on the protocol.
 */
export function withPartner(
  role: Role,
  beat: Beat,
  command: Command,
  { sealed, declaration }: Readonly<{ sealed: readonly Command[]; declaration: Instructions["declaration"] }>,
): Command {
  if (role === "both") return command;
  if (command.type === "sign" && beat === "sign") return { ...command, declaration };
  if (command.type !== "castConference") return command;
  const { observers, protocol } = commandOf(sealed, "castConference") ?? UNDECIDED;
  return role === "delegate" ? { ...command, protocol } : { ...command, observers };
}

const UNDECIDED: Pick<CastConference, "observers" | "protocol"> = {
  observers: "abstain",
  protocol: "abstain",
};

/** The role that a device plays: its own half of a pair, or both halves while the other device is absent. */
export function activeRole(
  room: Pick<RoomState, "devices">,
  { table, seat, role }: Place,
  here: ReadonlySet<DeviceId>,
): Role {
  const isShared = devicesAt(room, table, seat).some(({ id, place }) => place?.role !== role && here.has(id));
  return isShared ? role : "both";
}

/** Whether a device instructs its seat: the Capital's, also one that both share, or a Delegate's whose Capital has left. */
export function mayInstruct(room: Pick<RoomState, "devices">, { table, seat, role }: Place): boolean {
  return role !== "delegate" || devicesAt(room, table, seat).length === 1;
}
