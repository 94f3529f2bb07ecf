/** What a command replaces, how many acts it takes, and how commands are compared. */
import type { Command, CommandType } from "./command.ts";

/** Kinds of act that a seat can take once per article. */
const BY_ARTICLE = ["layPlacards", "takeStand", "reviseText", "testArticle", "closeArticle"] as const;

function isByArticle(command: Command): command is Extract<Command, { type: (typeof BY_ARTICLE)[number] }> {
  return (BY_ARTICLE as readonly CommandType[]).includes(command.type);
}

/** The acts by which a capital promotes the treaty abroad; it can take one of them per season. */
const ABROAD = ["assist", "campaign", "pledge", "formTaskForce"] as const;

/**
 * The slot of a command. A new command replaces the earlier one in its slot, so a seat has at most one act of a kind
 * in a beat. Placards, stands, amendment votes, answers and rulings of the chair have one slot per subject.
 */
export function slotOf(command: Command): string {
  if (isByArticle(command)) return `${command.type}:${command.article}`;
  if (command.type === "voteAmendment") return `voteAmendment:${command.amendment}`;
  if (command.type === "answerOffer" || command.type === "counterOffer")
    return `answerOffer:${command.offer}`;
  if (command.type === "sign" || command.type === "stayOut") return "signature";
  if (isAbroad(command)) return "abroad";
  return command.type;
}

export function commandOf<T extends CommandType>(
  own: readonly Command[],
  type: T,
): Extract<Command, { type: T }> | null {
  for (const command of own) if (command.type === type) return command as Extract<Command, { type: T }>;
  return null;
}

/** Whether a command is one of the acts abroad. */
export function isAbroad({ type }: Pick<Command, "type">): boolean {
  return (ABROAD as readonly CommandType[]).includes(type);
}

/** The act abroad sealed for this season, if it is of this kind. */
export function abroadOf<T extends (typeof ABROAD)[number]>(
  own: readonly Command[],
  type: T,
): Extract<Command, { type: T }> | null {
  const first = own.find(isAbroad);
  return first?.type === type ? (first as Extract<Command, { type: T }>) : null;
}

const AT_HOME: readonly CommandType[] = ["implementLaw", "holdHearing", "consultAtHome", "enterReservation"];

/** How many acts at home a kind of command uses up; acts abroad use none. */
export function actCost(type: CommandType): number {
  return AT_HOME.includes(type) ? 1 : 0;
}

/** The command with its keys sorted, so that its event has the same hash no matter how it was built. */
export function inOrder(command: Command): Command {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
  };
  return sorted(command) as Command;
}

/** Whether two commands are the same, ignoring the order of their keys. */
export function isSameCommand(a: Command, b: Command): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}
