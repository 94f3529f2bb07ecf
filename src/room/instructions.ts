/**
 * What a Capital has told its Delegate: how far to go on each article, what to do with the whole text, and its answers to
 * what the Delegate asks.
 */
import type { Command } from "../engine/state/command.ts";
import { isSameCommand } from "../engine/state/command-slots.ts";
import type { Card } from "../engine/state/scenario.ts";
import type { Seat } from "../engine/state/seat.ts";
import type { Guidance, RoomFact } from "./fact.ts";
import type { AskAnswer, Limit, Verdict } from "./pair-words.ts";

/** What the Delegate asks its Capital for in this beat. `answer`: null until the Capital answers. */
export type Ask = Readonly<{ number: number; command: Command; answer: AskAnswer | "withdrawn" | null }>;

export type Instructions = Readonly<{
  limits: Readonly<Record<number, Limit>>;
  verdict: Verdict;
  /** The group at home for which the Delegate has drafted a declaration. */
  declaration: Card | "none";
  asks: readonly Ask[];
}>;

/** A Capital that has said nothing. */
export const FREE: Instructions = { limits: {}, verdict: "free", declaration: "none", asks: [] };

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, { type: T }>;

const INSTRUCTION_FACTS = [
  "guidanceGiven",
  "limitSet",
  "verdictGiven",
  "declarationDrafted",
  "capitalAsked",
  "capitalAnswered",
  "askWithdrawn",
  "asksClosed",
] as const satisfies readonly RoomFact["type"][];

export type InstructionFact = Fact<(typeof INSTRUCTION_FACTS)[number]>;

export function isInstruction(fact: RoomFact): fact is InstructionFact {
  return (INSTRUCTION_FACTS as readonly RoomFact["type"][]).includes(fact.type);
}

/** The instructions of all seats of a table after a fact. */
export function instructionsAfter(
  all: Readonly<Record<Seat, Instructions>>,
  fact: InstructionFact,
): Readonly<Record<Seat, Instructions>> {
  if (fact.type === "asksClosed") return withoutAsks(all);
  return { ...all, [fact.seat]: after(all[fact.seat] ?? FREE, fact) };
}

function after(own: Instructions, fact: Exclude<InstructionFact, { type: "asksClosed" }>): Instructions {
  switch (fact.type) {
    case "guidanceGiven":
      return { ...own, limits: { ...own.limits, [fact.article]: limitOf(fact.guidance) } };
    case "limitSet":
      return { ...own, limits: { ...own.limits, [fact.article]: fact.limit } };
    case "verdictGiven":
      return { ...own, verdict: fact.verdict };
    case "declarationDrafted":
      return { ...own, declaration: fact.declaration };
    case "capitalAsked": {
      const ask: Ask = { number: own.asks.length, command: fact.command, answer: null };
      return { ...own, asks: [...own.asks, ask] };
    }
    case "capitalAnswered":
      return { ...own, asks: answered(own.asks, fact.ask, fact.answer) };
    case "askWithdrawn":
      return { ...own, asks: answered(own.asks, fact.ask, "withdrawn") };
  }
}

/** Rooms from before there were limits have guidance: hold, flex or trade. */
function limitOf(guidance: Guidance): Limit {
  return guidance === "flex" ? "any" : "wishes";
}

function answered(asks: readonly Ask[], number: number, answer: NonNullable<Ask["answer"]>): readonly Ask[] {
  return asks.map((ask) => (ask.number === number ? { ...ask, answer } : ask));
}

/** A new beat begins without anything asked. */
function withoutAsks(all: Readonly<Record<Seat, Instructions>>): Readonly<Record<Seat, Instructions>> {
  return Object.fromEntries(Object.entries(all).map(([seat, own]) => [seat, { ...own, asks: [] }]));
}

/** Whether the Capital has said no to this in the open beat, or has taken back its yes. */
export function isRefused({ asks }: Pick<Instructions, "asks">, command: Command): boolean {
  return asks.some(({ command: asked, answer }) => isNo(answer) && isSameCommand(asked, command));
}

function isNo(answer: Ask["answer"]): boolean {
  return answer !== null && answer !== "yes" && answer !== "withdrawn";
}

/** What waits for the Capital's answer. */
export function openAsks({ asks }: Pick<Instructions, "asks">): readonly Ask[] {
  return asks.filter(({ answer }) => answer === null);
}
