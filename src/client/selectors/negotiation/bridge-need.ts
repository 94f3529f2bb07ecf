/** What a bridge still lacks: sponsors, and a sponsor from the other side of its text. Uses public facts only. */
import { caucusMeans, isBetween, isOpposed } from "../../../engine/model/agenda.ts";
import { canonical } from "../../../engine/model/canonical.ts";
import { SPONSORS } from "../../../engine/model/costs.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import type { Term } from "../../../engine/state/command.ts";

export type BridgeNeed = Readonly<{
  /** How many sponsors are missing; 0 if there are enough. */
  missing: number;
  /** True if one more sponsor has to come from a caucus that stands elsewhere than those of the sponsors so far. */
  isOneSided: boolean;
  /** The text on the floor that names the side without a sponsor; −1 if both sides have one, but too close together. */
  side: number;
  /** The caucuses from which one more sponsor would be enough; empty if no caucus stands there. */
  caucuses: readonly number[];
}>;

export function bridgeNeed(
  { world }: Pick<Seen, "world">,
  { article, alternative }: Term,
  sponsors: readonly number[],
): BridgeNeed {
  const missing = Math.max(0, SPONSORS - sponsors.length);
  const isMet = !isBetween(world, article, alternative) || isOpposed(world, article, alternative, sponsors);
  if (isMet) return { missing, isOneSided: false, side: -1, caucuses: [] };
  const { caucusOf } = canonical(world.scenario);
  const means = caucusMeans(world, article);
  const own = sponsors.map((country) => means[caucusOf[country] ?? 0] ?? 0);
  const texts = world.draft.texts[article] ?? [];
  const below = texts.findLast((text) => text < alternative) ?? -1;
  const above = texts.find((text) => text > alternative) ?? -1;
  const hasBelow = own.some((mean) => mean <= 1000 * alternative);
  const hasAbove = own.some((mean) => mean >= 1000 * alternative);
  const caucuses = means.flatMap((_, caucus) => {
    const member = caucusOf.indexOf(caucus);
    return member >= 0 && isOpposed(world, article, alternative, [...sponsors, member]) ? [caucus] : [];
  });
  return { missing, isOneSided: true, side: hasBelow ? (hasAbove ? -1 : above) : below, caucuses };
}
