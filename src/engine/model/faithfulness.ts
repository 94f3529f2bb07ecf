/**
 * Faithfulness at the end of a match: which seats said one thing about the text in public and did another [design]. A
 * declared red line explains staying out, and makes joining without a reservation a bluff.
 */
import { isYes } from "../state/digits.ts";
import type { OpenWorld } from "../state/world.ts";
import { isDeclaredBeyond } from "./cause.ts";

type TreatyWorld = Pick<OpenWorld, "treaty" | "declaredLines" | "credit" | "scenario">;

/** The seats that did not do what they said, each listed once; empty without a treaty. */
export function unfaithful(world: TreatyWorld): number[] {
  return world.scenario.countries.flatMap((_, i) => (isUnfaithful(world, i) ? [i] : []));
}

/** Whether a seat, as things stand, acts against what it said about the adopted text. */
export function isUnfaithful(world: TreatyWorld, country: number): boolean {
  const { outcome, signed, deposited } = world.treaty;
  if (outcome === null || outcome.how === "failed") return false;
  if ((deposited[country] ?? -1) >= 0) return crossesLine(world, country);
  const isOutside = (signed[country] ?? -1) < 0;
  return isOutside && saidYes(world, country) && !crossesLine(world, country);
}

/** The seats that signed but have not joined when the match ends, unless a red line they declared explains it. */
export function overdue(world: TreatyWorld): number[] {
  return world.scenario.countries.flatMap((_, i) => (isOverdue(world, i) ? [i] : []));
}

/** Whether a seat, as things stand, has signed the adopted text but not ratified it. */
export function isOverdue(world: TreatyWorld, country: number): boolean {
  const { outcome, signed, deposited } = world.treaty;
  if (outcome === null || outcome.how === "failed") return false;
  const isWaiting = (signed[country] ?? -1) >= 0 && (deposited[country] ?? -1) < 0;
  return isWaiting && !crossesLine(world, country);
}

/** Whether a seat said yes to the whole text. In a consensus every seat did; in a vote, those that voted yes did. */
export function saidYes({ treaty }: Pick<OpenWorld, "treaty">, country: number): boolean {
  const votes = treaty.outcome?.ballot?.votes;
  return votes === undefined || isYes(votes, country);
}

/**
 * The articles where the text crosses a red line that the seat declared, did not drop and did not cover with a
 * reservation.
 */
export function linesCrossed(world: Omit<TreatyWorld, "scenario">, country: number): number[] {
  return world.treaty.text.flatMap((_, article) => (isCrossedOn(world, country, article) ? [article] : []));
}

function crossesLine(world: Omit<TreatyWorld, "scenario">, country: number): boolean {
  return world.treaty.text.some((_, article) => isCrossedOn(world, country, article));
}

function isCrossedOn(world: Omit<TreatyWorld, "scenario">, country: number, article: number): boolean {
  if (!isDeclaredBeyond(world, country, article, world.treaty.text[article] ?? 0)) return false;
  return !world.treaty.reservations.some((item) => item.country === country && item.article === article);
}
