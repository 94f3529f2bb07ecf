/** The answer that the player gave to Ines on the start page. It stays on this device; nothing is sent. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Answer } from "../../engine/state/scenario.ts";
import { keepEntry, keptEntry } from "../storage/browser-stores.ts";

/** The answers in the order in which the start page lists them. */
export const ANSWERS = ["yes", "no", "may"] as const satisfies readonly Answer[];

type OwnAnswer = Readonly<{
  /** Null until the player has answered. */
  answer: Answer | null;
}>;

/** Storage can hold anything; anything but an answer counts as none. */
export function createOwnAnswer(): StoreApi<OwnAnswer> {
  const kept = keptEntry("fortieth.answer");
  return createStore<OwnAnswer>()(() => ({ answer: ANSWERS.find((one) => one === kept) ?? null }));
}

export const ownAnswer = createOwnAnswer();

/** Keeps the answer; null forgets it. Without storage it lasts as long as the page. */
export function giveAnswer(answer: Answer | null): void {
  ownAnswer.setState({ answer });
  keepEntry("fortieth.answer", answer);
}
