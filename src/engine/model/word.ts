/**
 * Words and deeds at the end of a match: who said one thing about the text in the open and did another [design].
 * An openly declared red line explains staying out, and makes joining without a reservation a bluff.
 */
import type { World } from "../world.ts";
import { isDeclaredBeyond } from "./cause.ts";

/** Seats whose deeds do not follow from their words, each once; nobody where there is no treaty. */
export function unfaithful(world: World): number[] {
  const { outcome, signed, deposited } = world.treaty;
  if (outcome === null || outcome.how === "failed") return [];
  return world.scenario.countries.flatMap((_, i) => {
    const isParty = (deposited[i] ?? -1) >= 0;
    const isOutside = !isParty && (signed[i] ?? -1) < 0;
    const crossed = standsCrossed(world, i);
    return (isOutside && !crossed && saidYes(world, i)) || (isParty && crossed) ? [i] : [];
  });
}

/** Seats that signed and have not joined when the match ends, though no line they declared explains it. */
export function overdue(world: World): number[] {
  const { outcome, signed, deposited } = world.treaty;
  if (outcome === null || outcome.how === "failed") return [];
  return signed.flatMap((month, i) =>
    month >= 0 && (deposited[i] ?? -1) < 0 && !standsCrossed(world, i) ? [i] : [],
  );
}

/** Yes to the whole text: in a consensus everyone's, in a vote a seat's own. */
function saidYes({ treaty }: World, country: number): boolean {
  const votes = treaty.outcome?.ballot?.votes;
  return votes === undefined || votes.charCodeAt(country) === YES;
}

/** The digit of a yes in a ballot. */
const YES = 48;

/** Whether the text crosses a red line a seat declared, never dropped, and entered no reservation on. */
function standsCrossed(world: World, country: number): boolean {
  return world.treaty.text.some(
    (alternative, article) =>
      isDeclaredBeyond(world, country, article, alternative) &&
      !world.treaty.reservations.some((item) => item.country === country && item.article === article),
  );
}
