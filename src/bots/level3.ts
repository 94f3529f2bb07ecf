/**
 * Level 3: an estimate of the other seats learned from what they do, the arithmetic of blocking a text with a third
 * of the room, and timing of pledges. In everything else it acts as level 2.
 */

import { OBJECTION_LIMIT } from "../engine/model/costs.ts";
import { follows, ownMargin, ownWorth, type Seen } from "../engine/seats/seen.ts";
import type { Command, LayPlacards, Placard } from "../engine/state/command.ts";
import { bridge } from "./bridges.ts";
import type { Chance } from "./chance.ts";
import { presentCommands, soundingCommands } from "./combine-commands.ts";
import { planned } from "./level3-sounding.ts";
import { MANNER, offer } from "./packages.ts";
import { layPlacards } from "./placards.ts";
import { redLine } from "./red-line.ts";
import { roomEstimate } from "./room-estimate.ts";
import { byInfluence, speech } from "./speech.ts";
import { servesMandate } from "./stakes.ts";

/**
 * In soundings, level 3 plans for its mandate where people play. Elsewhere it speaks as level 2 does, and objects to the
 * chair's text if its own weight can push the objection past the blocking third.
 */
export function sounding(r: Seen, chance: Chance): readonly Command[] {
  if (servesMandate(r)) {
    const plans = planned(r, chance);
    return soundingCommands(
      plans.map(({ laid }) => laid),
      plans.find(({ speech }) => speech !== null)?.speech ?? null,
    );
  }
  const laid = layPlacards(r, chance).map((one) => tipping(r, one));
  return soundingCommands(laid, speech(r, chance, byInfluence));
}

/**
 * The placards with one more objection: to a text that the seat could tolerate but that would cost it something, if
 * the objection to the text is close to the blocking third.
 */
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

/** How close the objection must be to the blocking third, in thousandths, for one seat to make the difference. */
const NEAR = 60;

/**
 * In deals, level 3 offers a package (with assistance if that pays), supports a bridge, and declares a red line when
 * it counts.
 */
export function dealing(r: Seen, chance: Chance): readonly Command[] {
  return presentCommands(redLine(r), bridge(r, chance), offer(r, MANNER[3]));
}
