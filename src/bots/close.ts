/** Bots when it counts: stands on articles, amendments, the package, the vote (MODEL.md §3.5 and §3.6). */

import { carries } from "../engine/exact/majority.ts";
import { wordsOn } from "../engine/model/bloc.ts";
import { amendmentMargin, COSTS } from "../engine/model/prices.ts";
import { isActive } from "../engine/model/spokes.ts";
import {
  count,
  follows,
  hasPromised,
  isBeyond,
  ownMargin,
  ownMarginOfText,
  type Seen,
  standingAlone,
  standingAloneOnText,
} from "../engine/seats/seen.ts";
import type {
  CastVote,
  ProposeAmendment,
  StandOnPackage,
  TakeStand,
  Vote,
  VoteAmendment,
} from "../engine/state/command.ts";
import type { LastNight } from "../engine/state/scenario.ts";
import { size } from "../engine/state/world.ts";

/** Blocks what it is strongly against, follows, and has not promised to join. */
export function stands(r: Seen): TakeStand[] {
  return r.world.draft.floor.map((article) => {
    const alternative = r.world.draft.chair[article] ?? 0;
    const m = ownMargin(r, article, alternative);
    const against = m < 0 && follows(r, article);
    const block = against && -m > standingAlone(r, article) && !isBound(r, article, alternative);
    return {
      type: "takeStand",
      article,
      stand: block ? "block" : against ? "abstain" : "join",
      breaking: false,
    };
  });
}

/** Whether a seat has given its word for a text, or its caucus has. */
function isBound(r: Seen, article: number, alternative: number): boolean {
  return hasPromised(r, article, alternative) || isBrought(r, article, alternative);
}

/** Whether who speaks for its caucus has given its word for a text that crosses no line of its own. */
function isBrought(r: Seen, article: number, alternative: number): boolean {
  return !isBeyond(r, article, alternative) && wordsOn(r.world, article).get(r.country) === alternative;
}

/**
 * An amendment of a seat that carries the talks: the one that gains it most among those the room seems to
 * want enough to carry, going by the wishes declared.
 */
export function amendment(r: Seen): ProposeAmendment[] {
  if ((r.world.credit[r.country] ?? 0) < COSTS.proposeAmendment) return [];
  if (!isActive(r.scenario, r.world.named, r.country)) return [];
  let best: ProposeAmendment | null = null;
  let most = amendmentMargin(r.scenario);
  r.world.treaty.text.forEach((now, article) => {
    for (const alternative of [now - 1, now + 1]) {
      if (alternative < 0 || alternative >= count(r, article)) continue;
      const gain = ownMargin(r, article, alternative) - ownMargin(r, article, now);
      if (gain <= most || !seemsWanted(r, article, now, alternative)) continue;
      most = gain;
      best = { type: "proposeAmendment", article, alternative };
    }
  });
  return best === null ? [] : [best];
}

/** Whether enough of the room to carry it declared a wish nearer to the alternative than to the text. */
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

/** Yes where it gains, no where it loses; the package is defended by those who can live with it. */
export function amendmentVotes(r: Seen): VoteAmendment[] {
  const unit = amendmentMargin(r.scenario);
  return r.world.amendments.map((item, number) => {
    const now = r.world.treaty.text[item.article] ?? 0;
    const gain = ownMargin(r, item.article, item.alternative) - ownMargin(r, item.article, now);
    const vote: Vote = gain > unit ? "yes" : gain < -unit ? "no" : "abstain";
    return { type: "voteAmendment", amendment: number, vote };
  });
}

/** Whether a state loses enough by the text to block it, or to vote no. */
function isStronglyAgainst(r: Seen, to: keyof LastNight): boolean {
  const m = ownMarginOfText(r, r.world.treaty.text);
  return m < 0 && -m > standingAloneOnText(r, to);
}

export function packageStand(r: Seen): StandOnPackage[] {
  return [{ type: "standOnPackage", stand: isStronglyAgainst(r, "block") ? "block" : "join" }];
}

/** M < 0 and strongly against: no; M < 0: abstain; a crossed red line: abstain; else yes. */
export function vote(r: Seen): CastVote[] {
  const text = r.world.treaty.text;
  const m = ownMarginOfText(r, text);
  if (isStronglyAgainst(r, "no")) return [{ type: "castVote", vote: "no" }];
  const crossed = text.some((alternative, article) => isBeyond(r, article, alternative));
  return [{ type: "castVote", vote: m < 0 || crossed ? "abstain" : "yes" }];
}
