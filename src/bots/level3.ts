/**
 * Level 3: a learned picture of the others, coalition arithmetic around the blocking third, and timing of
 * pledges. What it does not do better it does as level 2.
 */

import { isSponsor } from "../engine/model/agenda.ts";
import { COSTS, OBJECTION_LIMIT } from "../engine/model/prices.ts";
import { isActive } from "../engine/model/spokes.ts";
import { count, follows, isBeyond, ownMargin, ownWorth, type Seen } from "../engine/seats/seen.ts";
import type {
  Command,
  LayPlacards,
  Placard,
  ProposeAmendment,
  SponsorBridge,
} from "../engine/state/command.ts";
import type { Chance } from "./chance.ts";
import { seemsWanted } from "./close.ts";
import { given, heard } from "./commands.ts";
import { bridge, MANNER, offer, redLine } from "./deal.ts";
import { chairScore, roomEstimate } from "./room-estimate.ts";
import { layPlacards } from "./sound.ts";
import { speech, turning } from "./speech.ts";
import { mandateWorth } from "./stakes.ts";

/** Soundings: objects where its weight tips the chair's text over the blocking third, and speaks as level 2. */
export function sounding(r: Seen, chance: Chance): readonly Command[] {
  const laid = layPlacards(r, chance).map((one) => tipping(r, one));
  return heard(laid, speech(r, chance, turning));
}

/** An objection it would not insist on, laid where it keeps a text it loses by from being put. */
function tipping(r: Seen, laid: LayPlacards): LayPlacards {
  const { article } = laid;
  const texts = r.world.draft.texts[article] ?? [];
  const best = texts.reduce(
    (a, b) => (ownWorth(r, article, b) > ownWorth(r, article, a) ? b : a),
    texts[0] ?? 0,
  );
  const { objection } = roomEstimate(r, article);
  const placards = laid.placards.map((placard, t): Placard => {
    const text = texts[t] ?? best;
    const near = Math.abs((objection[text] ?? 0) - OBJECTION_LIMIT) <= NEAR;
    const loses = ownMargin(r, article, text) < 0 && text !== best;
    return placard === 1 && near && loses && follows(r, article) ? 2 : placard;
  });
  return { ...laid, placards };
}

/** Within so many thousandths of the third one seat's weight can tip the scale. */
const NEAR = 60;

/** Deals: the bridge that would win, the package that serves its mandate, the red line when it counts. */
export function dealing(r: Seen, chance: Chance): readonly Command[] {
  if (!isActive(r.scenario, r.world.named, r.country)) return given(redLine(r), bridge(r, chance));
  return given(redLine(r), bridge(r, chance), offer(r, MANNER[3]));
}

/** The amendment the room seems to want enough to carry that serves the mandate best. */
export function amending(r: Seen): ProposeAmendment[] {
  if ((r.world.credit[r.country] ?? 0) < COSTS.proposeAmendment) return [];
  let best: ProposeAmendment | null = null;
  let most = 0;
  r.world.treaty.text.forEach((now, article) => {
    for (let o = 0; o < count(r, article); o++) {
      const gain = mandateWorth(r, article, o) - mandateWorth(r, article, now);
      if (gain <= most || !seemsWanted(r, article, now, o)) continue;
      most = gain;
      best = { type: "proposeAmendment", article, alternative: o };
    }
  });
  return best === null ? [] : [best];
}

/** The absent text the chair would put instead, that gains this seat most. */
function winningBridge(r: Seen): SponsorBridge | null {
  if ((r.world.credit[r.country] ?? 0) < COSTS.sponsorBridge) return null;
  let best: SponsorBridge | null = null;
  let most = 0;
  for (const article of r.world.draft.floor) {
    const chair = r.world.draft.chair[article] ?? 0;
    const estimate = roomEstimate(r, article);
    for (let o = 0; o < count(r, article); o++) {
      if ((r.world.draft.texts[article] ?? []).includes(o) || isBeyond(r, article, o)) continue;
      if (isSponsor(r.world, r.country, article, o)) continue;
      const gain = mandateWorth(r, article, o) - mandateWorth(r, article, chair);
      if (gain <= most || chairScore(estimate, o) >= chairScore(estimate, chair)) continue;
      most = gain;
      best = { type: "sponsorBridge", article, alternative: o };
    }
  }
  return best;
}
