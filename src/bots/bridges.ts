/** Bots' bridges in the deal beat: wordings between the texts on the floor (MODEL.md §3.6). */

import { isSponsor } from "../engine/model/agenda.ts";
import { COSTS, SPONSORS } from "../engine/model/costs.ts";
import { isActive } from "../engine/model/spokespersons.ts";
import { count, follows, isBeyond, ownSalience, ownWorth, type Seen } from "../engine/seats/seen.ts";
import type { SponsorBridge } from "../engine/state/command.ts";
import { type Chance, oneIn } from "./chance.ts";
import { prospectOf, servesMandate } from "./stakes.ts";

/** A delegation that only follows its caucus joins a call for sponsors with a chance of one in 100. */
const JOINS = 100;

/**
 * The bridge that a seat supports. It joins a bridge that needs sponsors. Otherwise an active seat proposes a text
 * that is not on the floor yet and crosses none of its red lines: the one that it prefers most to the chair's text.
 */
export function bridge(r: Seen, chance: Chance): SponsorBridge | null {
  if ((r.world.credit[r.country] ?? 0) < COSTS.sponsorBridge) return null;
  const active = isActive(r.scenario, r.world.named, r.country);
  const isCalled = r.world.draft.bridges.length > 0 && (active || oneIn(chance, JOINS, 3));
  const called = isCalled ? calledBridge(r) : null;
  if (called !== null || !active) return called;
  let best: SponsorBridge | null = null;
  let most = 0;
  for (const article of r.world.draft.floor) {
    if (!follows(r, article)) continue;
    for (let o = 0; o < count(r, article); o++) {
      const gain = isSponsor(r.world, r.country, article, o) ? 0 : bridgeGain(r, article, o);
      if (gain > most) {
        most = gain;
        best = { type: "sponsorBridge", article, alternative: o };
      }
    }
  }
  return best;
}

/** A bridge that still needs sponsors and would benefit this seat, or null. */
function calledBridge(r: Seen): SponsorBridge | null {
  for (const { article, alternative, sponsors } of r.world.draft.bridges) {
    const wanted = sponsors.length < SPONSORS && !sponsors.includes(r.country);
    if (wanted && r.world.draft.floor.includes(article) && bridgeGain(r, article, alternative) > 0) {
      return { type: "sponsorBridge", article, alternative };
    }
  }
  return null;
}

/**
 * The seat's gain from a bridge: salience·(worth − worth of the chair's text − 50). It is 0 if the text is on the
 * floor already or crosses a red line.
 */
function bridgeGain(r: Seen, article: number, alternative: number): number {
  if ((r.world.draft.texts[article] ?? []).includes(alternative) || isBeyond(r, article, alternative))
    return 0;
  const chair = r.world.draft.chair[article] ?? 0;
  if (servesMandate(r))
    return prospectOf(r, article, alternative) - prospectOf(r, article, chair) - BRIDGE_WORTH;
  return ownSalience(r, article) * (ownWorth(r, article, alternative) - ownWorth(r, article, chair) - 50);
}

/** What a bridge must bring a seat that serves its mandate, in the unit of stakes [design]. */
const BRIDGE_WORTH = 2_000;
