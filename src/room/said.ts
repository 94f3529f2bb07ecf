/** What is said in a room: the teacher's messages, messages between delegations, and the press wall. */
import type { Seat } from "../engine/state/seat.ts";
import type { DelegationMessage, RoomFact } from "./fact.ts";
import type { Message, Readings } from "./messages.ts";

export type SentMessage = Readonly<{
  /** The position of this message among those from the same sender to the same delegation. */
  number: number;
  table: number;
  from: Seat;
  to: Seat;
  words: DelegationMessage;
  at: number;
  isReported: boolean;
}>;

export type PressRelease = Readonly<{ table: number; from: Seat; text: string; at: number }>;

type Said = Readonly<{
  messages: readonly Message[];
  readings: Readings;
  said: readonly SentMessage[];
  press: readonly PressRelease[];
}>;

type Fact<T extends RoomFact["type"]> = Extract<RoomFact, { type: T }>;

/** Applies a message, a report or a press release. */
export function saidAfter(
  { messages, readings, said, press }: Said,
  fact: Fact<"messageSent" | "messagesRead" | "wordsSent" | "wordsReported" | "pressPosted">,
): Partial<Said> {
  switch (fact.type) {
    case "messageSent":
      return { messages: [...messages, { to: fact.to, text: fact.text, at: fact.at }] };
    case "messagesRead": {
      const { from } = readings[fact.device] ?? { from: 0 };
      return { readings: { ...readings, [fact.device]: { from, to: fact.to } } };
    }
    case "wordsSent":
      return { said: [...said, saidOf(fact, saidBefore(said, fact))] };
    case "wordsReported":
      return { said: said.map((one) => (isReportOf(fact, one) ? { ...one, isReported: true } : one)) };
    case "pressPosted": {
      const { table, from, text, at } = fact;
      return { press: [...press, { table, from, text, at }] };
    }
  }
}

function saidOf({ table, from, to, words, at }: Fact<"wordsSent">, number: number): SentMessage {
  return { number, table, from, to, words, at, isReported: false };
}

function saidBefore(said: readonly SentMessage[], { table, from, to }: Fact<"wordsSent">): number {
  return said.filter((one) => one.table === table && one.from === from && one.to === to).length;
}

/** Whether a report is about this message. */
export function isReportOf(
  { table, from, number, by }: Omit<Fact<"wordsReported">, "type">,
  said: SentMessage,
): boolean {
  return said.table === table && said.from === from && said.to === by && said.number === number;
}
