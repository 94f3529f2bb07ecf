/**
 * What the five groups at home remember: deeds in the talks and afterwards, each with points on the card of one group
 * (MODEL.md §3.11).
 */

import type { Price } from "../state/command.ts";
import type { Card, WorldEvent } from "../state/scenario.ts";
import type { HomeTable, Memory, Target } from "../state/treaty.ts";
import type { World } from "../state/world.ts";
import {
  CONCESSION_SUPPORT,
  CONSULTED_SUPPORT,
  DEAL_SUPPORT,
  MANDATE_SUPPORT,
  PRICE_BONUS,
} from "./costs.ts";

/** The points that a group has given or taken for what it remembers. */
export function earnedOn(memories: readonly Memory[], card: Card | undefined): number {
  return memories.reduce((sum, memory) => (memory.card === card ? sum + memory.points : sum), 0);
}

const NO_DEED = { article: -1, event: "", answer: "" } as const;

/** The points of a deed about an article of the text. */
const ARTICLE_POINTS = {
  lineMet: MANDATE_SUPPORT,
  lineMissed: -MANDATE_SUPPORT,
  conceded: -CONCESSION_SUPPORT,
  dealKept: DEAL_SUPPORT,
} as const;

/** A deed in the talks, as the group that cares for the article remembers it. */
export function articleMemory(
  { scenario }: Pick<World, "scenario">,
  of: keyof typeof ARTICLE_POINTS,
  article: number,
): Memory {
  const card = scenario.articles[article]?.caredForBy ?? "parliament";
  return { ...NO_DEED, card, points: ARTICLE_POINTS[of], of, article };
}

/** A met pledge counts with parliament, which has to ratify beside the partners. */
export function pledgeMemory(points: number): Memory {
  return { ...NO_DEED, card: "parliament", points, of: "pledgeMet" };
}

/**
 * The group to which a granted price matters [design]: assistance goes to the officers who handle requests, a
 * reservation keeps a check on a power, and a pledge in return is what a parliament asks for.
 */
const PRICE_CARD = {
  assistance: "justice",
  reservation: "courts",
  pledge: "parliament",
} as const satisfies Readonly<Record<Price, Card>>;

export function priceMemory(price: Price): Memory {
  return { ...NO_DEED, card: PRICE_CARD[price], points: PRICE_BONUS, of: "priceGranted" };
}

/** How a group remembers an answer to an event; null if the event has no such answer. */
export function answerMemory({ id, answers }: WorldEvent, key: string): Memory | null {
  const answer = answers.find((one) => one.key === key);
  return answer === undefined
    ? null
    : { card: answer.card, points: answer.points, of: "eventAnswered", article: -1, event: id, answer: key };
}

export function remembering(home: HomeTable, ...memories: readonly Memory[]): HomeTable {
  return memories.length === 0 ? home : { ...home, memories: [...home.memories, ...memories] };
}

/** The memory of a first consultation with a group; a consultation on the law is held with parliament. */
export function consultationMemory({ memories }: HomeTable, target: Target): Memory | null {
  const card = target === "law" ? "parliament" : target;
  const isKnown = memories.some((memory) => memory.of === "consulted" && memory.card === card);
  return isKnown ? null : { ...NO_DEED, card, points: CONSULTED_SUPPORT, of: "consulted" };
}
