/**
 * The market of a deal beat, from public facts: how much the support of each seat achieves, and what each seat has at
 * stake.
 */

import { memo } from "../exact/memo.ts";
import { quotient } from "../exact/whole.ts";
import type { OfferPackage, Term } from "../state/command.ts";
import type { OpenWorld } from "../state/world.ts";
import { ASSISTANCE_UNIT, packageMargin, START_TRUST } from "./costs.ts";
import { leverageOf, leveragesOf, publicStake, publicStakes, rivalOf } from "./leverage.ts";
import { changesPosition, isFree, termsOf } from "./pacts.ts";
import { seemsBeyond, shownBy } from "./shown.ts";
import { activeSeats } from "./spokespersons.ts";
import { givesUp } from "./stakes.ts";

/** A text that can be promised. Each list has one figure per active seat, in their order. */
export type Ware = Readonly<{
  term: Term;
  /** The text that the chair will put to the room if it does not put this one. */
  rival: number;
  /** How much a seat's support raises the chance of the text, in thousandths. */
  leverage: readonly number[];
  /** How much more the text is worth to a seat than the rival text, from public facts, in u. */
  stakes: readonly number[];
  /** Whether a seat changes its position by supporting the text. */
  isTurned: readonly boolean[];
  /** Whether a seat can be asked for its support: the support would have an effect, and nothing public forbids it. */
  isAskable: readonly boolean[];
}>;

export type Market = Readonly<{ traders: readonly number[]; wares: readonly Ware[] }>;

/** The market of a beat, computed once: every text that somebody's support would help. */
export const marketOf = memo((world: OpenWorld): Market => {
  const traders = activeSeats(world.scenario, world.named);
  const wares = termsOf(world).flatMap((term): Ware[] => {
    const leverage = leveragesOf(world, traders, term);
    if (leverage.every((part) => part <= 0)) return [];
    return [
      {
        term,
        rival: rivalOf(world, term),
        leverage,
        stakes: publicStakes(world, traders, term),
        isTurned: traders.map((i) => changesPosition(world, i, term)),
        isAskable: traders.map((i, k) => (leverage[k] ?? 0) > 0 && mayBeAsked(world, i, term)),
      },
    ];
  });
  return { traders, wares };
});

/**
 * Whether a seat can be asked to support a text: it has made no promise on the article yet, and the text crosses
 * neither a red line that it seems to have nor an important line of its mandate.
 */
export function mayBeAsked(world: OpenWorld, country: number, term: Term): boolean {
  const shown = shownBy(world, country);
  const isBeyond = seemsBeyond(world, country, term.article, term.alternative, shown);
  const isForbidden = isBeyond || givesUp(shown.objectives, term);
  return !isForbidden && isFree(world, country, term);
}

/**
 * How much a seat's support of a text is worth to another seat, in u: the other seat's stake times the leverage of
 * the support.
 */
export function winOf(stake: number, leverage: number): number {
  return quotient(stake * leverage, 1000);
}

/**
 * How far a package's worth to the partner exceeds the margin, in u. What the offering seat promises is weighted by
 * the trust in that seat.
 * @param brought how much the support of the offering seat brings the partner
 * @param harm how much the partner's own support brings the partner; negative if it would rather have another text
 * @example trust 300, brought 8,000, harm −2,000, 12 articles: 4,000 − 2,000 − 1,283 = 717
 */
export function packageScore(world: OpenWorld, trust: number, brought: number, harm: number): number {
  return quotient(trust * brought, START_TRUST) + harm - packageMargin(world.scenario);
}

/** What the two halves of a package bring the partner, in u. */
export function partnerHalves(
  world: OpenWorld,
  from: number,
  { to, give, ask, assistance }: Pick<OfferPackage, "to" | "give" | "ask" | "assistance">,
): Readonly<{ brought: number; harm: number }> {
  return {
    brought:
      winOf(publicStake(world, to, give), leverageOf(world, from, give)) + assistance * ASSISTANCE_UNIT,
    harm: winOf(publicStake(world, to, ask), leverageOf(world, to, ask)),
  };
}
