/** Bots' decisions on stands on articles, amendments, the package and the vote (MODEL.md §3.5 and §3.6). */

import { carries } from "../engine/exact/majority.ts";
import { quotient } from "../engine/exact/whole.ts";
import { goesAlong, publicAmendmentVote } from "../engine/model/amendments.ts";
import { commitmentsOn } from "../engine/model/bloc.ts";
import { contradicts } from "../engine/model/conduct.ts";
import { amendmentMargin, COSTS } from "../engine/model/costs.ts";
import { isActive } from "../engine/model/spokespersons.ts";
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
  Stand,
  StandOnPackage,
  TakeStand,
  Vote,
  VoteAmendment,
} from "../engine/state/command.ts";
import type { LastNight } from "../engine/state/scenario.ts";
import { size } from "../engine/state/world.ts";
import { chanceWith } from "./adoption-odds.ts";
import { mandateWorth, servesMandate } from "./stakes.ts";

/**
 * The stands of a seat. It blocks a text only if it is strongly against the text, follows the article and has not
 * promised to join.
 */
export function stands(r: Seen): TakeStand[] {
  return r.world.draft.floor.map((article) => {
    const alternative = r.world.draft.chair[article] ?? 0;
    const m = ownMargin(r, article, alternative);
    const against = m < 0 && follows(r, article);
    const block = against && -m > standingAlone(r, article) && !isBound(r, article, alternative);
    const stays = against
      ? !isHeld(r, article, alternative, "abstain")
      : isHeld(r, article, alternative, "join");
    return {
      type: "takeStand",
      article,
      stand: block ? "block" : stays ? "abstain" : "join",
      breaking: false,
    };
  });
}

/** Whether the seat's own placards speak against a stand, so that it costs trust. */
function isHeld(r: Seen, article: number, alternative: number, stand: Stand): boolean {
  return contradicts(r.world, r.country, { article, alternative }, stand);
}

/** Whether the seat or its caucus has promised to support a text. */
function isBound(r: Seen, article: number, alternative: number): boolean {
  return hasPromised(r, article, alternative) || isBrought(r, article, alternative);
}

/**
 * Whether a promise by the caucus's spokesperson brings the seat to a text that crosses none of its own red lines.
 */
function isBrought(r: Seen, article: number, alternative: number): boolean {
  return !isBeyond(r, article, alternative) && commitmentsOn(r.world, article).get(r.country) === alternative;
}

/**
 * The amendment of an active seat: of those that enough of the room seems to want, judged by the declared wishes, the
 * one that benefits the seat most.
 */
export function amendment(r: Seen): ProposeAmendment[] {
  if ((r.world.credit[r.country] ?? 0) < COSTS.proposeAmendment) return [];
  if (!isActive(r.scenario, r.world.named, r.country)) return [];
  let best: ProposeAmendment | null = null;
  const serves = servesMandate(r);
  let most = serves ? 0 : amendmentMargin(r.scenario);
  r.world.treaty.text.forEach((now, article) => {
    for (let alternative = 0; alternative < count(r, article); alternative++) {
      if (alternative === now || (!serves && Math.abs(alternative - now) > 1)) continue;
      const gain = amendmentGain(r, article, alternative, now);
      if (gain <= most) continue;
      if (serves ? !seemsCarried(r, article, alternative) : !seemsWanted(r, article, now, alternative))
        continue;
      most = gain;
      best = { type: "proposeAmendment", article, alternative };
    }
  });
  return best === null ? [] : [best];
}

function amendmentGain(r: Seen, article: number, alternative: number, now: number): number {
  if (servesMandate(r)) {
    if (isBeyond(r, article, alternative)) return -1;
    const stake = r.world.treaty.text.reduce((sum, o, a) => sum + mandateWorth(r, a, o), 0);
    const gain = mandateWorth(r, article, alternative) - mandateWorth(r, article, now);
    const then = chanceWith(r.world, article, alternative, SURPRISE);
    return quotient(then * (stake + gain) - chanceWith(r.world, article, now) * stake, 1000);
  }
  return ownMargin(r, article, alternative) - ownMargin(r, article, now);
}

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

/**
 * The votes of a seat on amendments: yes if it gains more than the margin, no if it loses more than the margin, and
 * otherwise abstain.
 */
export function amendmentVotes(r: Seen): VoteAmendment[] {
  const unit = amendmentMargin(r.scenario);
  return r.world.amendments.map((item, number) => {
    const now = r.world.treaty.text[item.article] ?? 0;
    const gain = ownMargin(r, item.article, item.alternative) - ownMargin(r, item.article, now);
    const between: Vote = goesAlong(r.world, r.country, item.by) ? "yes" : "abstain";
    const vote: Vote = gain > unit ? "yes" : gain < -unit ? "no" : between;
    return { type: "voteAmendment", amendment: number, vote };
  });
}

/** Whether a text costs the state so much that it blocks the text or votes no. */
function isStronglyAgainst(r: Seen, to: keyof LastNight): boolean {
  const m = ownMarginOfText(r, r.world.treaty.text);
  return m < 0 && -m > standingAloneOnText(r, to);
}

export function packageStand(r: Seen): StandOnPackage[] {
  return [{ type: "standOnPackage", stand: isStronglyAgainst(r, "block") ? "block" : "join" }];
}

/**
 * The vote of a seat: no if it is strongly against the text, abstain if the margin M is negative or a red line is
 * crossed, and otherwise yes.
 */
export function vote(r: Seen): CastVote[] {
  const text = r.world.treaty.text;
  const m = ownMarginOfText(r, text);
  if (isStronglyAgainst(r, "no")) return [{ type: "castVote", vote: "no" }];
  const crossed = text.some((alternative, article) => isBeyond(r, article, alternative));
  return [{ type: "castVote", vote: m < 0 || crossed ? "abstain" : "yes" }];
}
