/** Bots' decisions on stands on articles, votes on amendments, the package and the vote (MODEL.md §3.5 and §3.6). */

import { goesAlong } from "../engine/model/amendments.ts";
import { commitmentsOn } from "../engine/model/bloc.ts";
import { contradicts } from "../engine/model/conduct.ts";
import { amendmentMargin } from "../engine/model/costs.ts";
import {
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
  Stand,
  StandOnPackage,
  TakeStand,
  Vote,
  VoteAmendment,
} from "../engine/state/command.ts";
import type { LastNight } from "../engine/state/scenario.ts";

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
