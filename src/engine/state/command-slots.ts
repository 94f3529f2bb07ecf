/** What a command replaces, what it costs in acts, and how two are told apart. */
import type { Command, CommandType } from "./command.ts";

/** Kinds of act of which a seat holds one an article. */
const BY_ARTICLE = ["layPlacards", "takeStand", "reviseText", "testArticle", "closeArticle"] as const;

function isByArticle(command: Command): command is Extract<Command, { type: (typeof BY_ARTICLE)[number] }> {
  return (BY_ARTICLE as readonly CommandType[]).includes(command.type);
}

/** What a capital does for the treaty abroad: one of these a season. */
const ABROAD = ["assist", "campaign", "pledge", "formTaskForce"] as const;

/**
 * What a command replaces: a seat holds at most one act of a kind in a beat.
 * Placards, stands, amendment votes and what the chair rules are one a subject; all others one a beat.
 */
export function slotOf(command: Command): string {
  if (isByArticle(command)) return `${command.type}:${command.article}`;
  if (command.type === "voteAmendment") return `voteAmendment:${command.amendment}`;
  if (command.type === "answerOffer") return `answerOffer:${command.offer}`;
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

/** The one act abroad of a season, where it is of this kind. */
export function abroadOf<T extends (typeof ABROAD)[number]>(
  own: readonly Command[],
  type: T,
): Extract<Command, { type: T }> | null {
  const first = own.find(isAbroad);
  return first?.type === type ? (first as Extract<Command, { type: T }>) : null;
}

const AT_HOME: readonly CommandType[] = ["implementLaw", "holdHearing", "consultAtHome", "enterReservation"];

/** Acts at home that a kind of command takes; what is done abroad takes none. */
export function actCost(type: CommandType): number {
  return AT_HOME.includes(type) ? 1 : 0;
}

/** A command with its keys in one order, so that its event has one hash whoever built it. */
export function inOrder(command: Command): Command {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
  };
  return sorted(command) as Command;
}

/** Whether two commands say the same, whatever order their keys are in. */
export function isSameCommand(a: Command, b: Command): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}
