/** The amendment that a bot proposes on the last night (MODEL.md §3.6 and §3.7). */

import { carries } from "../engine/exact/majority.ts";
import { quotient } from "../engine/exact/whole.ts";
import { publicAmendmentVote } from "../engine/model/amendments.ts";
import { amendmentMargin, COSTS } from "../engine/model/costs.ts";
import { isActive } from "../engine/model/spokespersons.ts";
import { count, isBeyond, ownMargin, type Seen } from "../engine/seats/seen.ts";
import type { ProposeAmendment } from "../engine/state/command.ts";
import { size } from "../engine/state/world.ts";
import { chanceWith } from "./adoption-odds.ts";
import { mandateWorth, servesMandate } from "./stakes.ts";

/** Of the amendments that enough of the room seems to want, the one that benefits an active seat most. */
export function amendment(r: Seen): ProposeAmendment[] {
  if ((r.world.credit[r.country] ?? 0) < COSTS.proposeAmendment) return [];
  if (!isActive(r.scenario, r.world.named, r.country)) return [];
  const rate = servesMandate(r) ? gainForMandate : gainForState;
  let best: ProposeAmendment | null = null;
  let most = 0;
  r.world.treaty.text.forEach((now, article) => {
    for (let alternative = 0; alternative < count(r, article); alternative++) {
      const gain = alternative === now ? 0 : rate(r, article, alternative, now);
      if (gain <= most) continue;
      most = gain;
      best = { type: "proposeAmendment", article, alternative };
    }
  });
  return best === null ? [] : [best];
}

/** The gain of a simulated state beyond its margin from a wording one step away; 0 if the room does not want it. */
function gainForState(r: Seen, article: number, alternative: number, now: number): number {
  if (Math.abs(alternative - now) > 1) return 0;
  const gain = ownMargin(r, article, alternative) - ownMargin(r, article, now) - amendmentMargin(r.scenario);
  return gain > 0 && seemsWanted(r, article, now, alternative) ? gain : 0;
}

/** The gain of a mandate, weighed by the chance that the whole text is adopted; 0 if the amendment would not carry. */
function gainForMandate(r: Seen, article: number, alternative: number, now: number): number {
  if (isBeyond(r, article, alternative)) return 0;
  const stake = r.world.treaty.text.reduce((sum, o, a) => sum + mandateWorth(r, a, o), 0);
  const change = mandateWorth(r, article, alternative) - mandateWorth(r, article, now);
  const present = chanceWith(r.world, article, now) * stake;
  if (CERTAIN * (stake + change) <= present) return 0;
  const then = chanceWith(r.world, article, alternative, SURPRISE);
  const gain = quotient(then * (stake + change) - present, 1000);
  return gain > 0 && seemsCarried(r, article, alternative) ? gain : 0;
}

/** The chance of adoption, in thousandths, above which no text can rise. */
const CERTAIN = 1000;

/** How many votes of its lead a text may lose when it is changed on the last night, when nobody has been sounded [design]. */
const SURPRISE = 10;

/** Whether the amendment seems to carry, from what is public about every state and who goes along with this seat. */
function seemsCarried(r: Seen, article: number, alternative: number): boolean {
  const votes = { yes: 0, no: 0, abstain: 0 };
  for (let i = 0; i < size(r.world); i++) {
    votes[publicAmendmentVote(r.world, i, r.country, { article, alternative })]++;
  }
  return carries(r.scenario.procedure.ballots.amendment.majority, votes);
}

/**
 * Whether the alternative would carry if every seat voted for whichever is closer to its declared wish: the
 * alternative or the current text.
 */
export function seemsWanted(r: Seen, article: number, now: number, alternative: number): boolean {
  const n = size(r.world);
  let yes = 0;
  let no = 0;
  for (let i = 0; i < n; i++) {
    const wish = r.world.declared[article * n + i] ?? now;
    if (Math.abs(wish - alternative) < Math.abs(wish - now)) yes++;
    else no++;
  }
  return carries(r.scenario.procedure.ballots.amendment.majority, { yes, no });
}
