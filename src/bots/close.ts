/** Bots when it counts: stands on articles, amendments, the package, the vote (MODEL.md §3.5 and §3.6). */
import type {
  CastVote,
  ProposeAmendment,
  StandOnPackage,
  TakeStand,
  Vote,
  VoteAmendment,
} from "../engine/command.ts";
import {
  count,
  follows,
  hasPromised,
  isBeyond,
  ownMargin,
  ownMarginOfText,
  ownWish,
  type Reader,
  standingAlone,
  standingAloneOnText,
} from "../engine/reader.ts";
import { priceUnit } from "../engine/worth.ts";
import { type Chance, oneIn } from "./chance.ts";

/** Blocks what it is strongly against, follows, and has not promised to join. */
export function stands(r: Reader): TakeStand[] {
  return r.world.draft.floor.map((article) => {
    const alternative = r.world.draft.chair[article] ?? 0;
    const m = ownMargin(r, article, alternative);
    const against = m < 0 && follows(r, article);
    const block = against && -m > standingAlone(r, article) && !hasPromised(r, article, alternative);
    return {
      type: "takeStand",
      article,
      stand: block ? "block" : against ? "abstain" : "join",
      breaking: false,
    };
  });
}

/** An amendment only where the package crosses its red line, one time in eight, one step towards the wish. */
export function amendment(r: Reader, chance: Chance): ProposeAmendment[] {
  if ((r.world.credit[r.country] ?? 0) < 3 || !oneIn(chance, 8, 6)) return [];
  for (let article = 0; article < r.scenario.articles.length; article++) {
    const alternative = r.world.treaty.text[article] ?? 0;
    if (!isBeyond(r, article, alternative)) continue;
    const step = ownWish(r, article) < alternative ? alternative - 1 : alternative + 1;
    if (step >= 0 && step < count(r, article))
      return [{ type: "proposeAmendment", article, alternative: step }];
  }
  return [];
}

/** A fortieth of an average article: who gains less keeps the package together [design]. */
const AMENDMENT_MARGIN = 40;

/** Yes where it gains, no where it loses; the package is defended by those who can live with it. */
export function amendmentVotes(r: Reader): VoteAmendment[] {
  const unit = Math.trunc(priceUnit(r.scenario.articles.length) / AMENDMENT_MARGIN);
  return r.world.amendments.map((item, number) => {
    const now = r.world.treaty.text[item.article] ?? 0;
    const gain = ownMargin(r, item.article, item.alternative) - ownMargin(r, item.article, now);
    const vote: Vote = gain > unit ? "yes" : gain < -unit ? "no" : "abstain";
    return { type: "voteAmendment", amendment: number, vote };
  });
}

function isStronglyAgainst(r: Reader): boolean {
  const m = ownMarginOfText(r, r.world.treaty.text);
  return m < 0 && -m > standingAloneOnText(r);
}

export function packageStand(r: Reader): StandOnPackage[] {
  return [{ type: "standOnPackage", stand: isStronglyAgainst(r) ? "block" : "join" }];
}

/** M < 0 and strongly against: no; M < 0: abstain; a crossed red line: abstain; else yes. */
export function vote(r: Reader): CastVote[] {
  const text = r.world.treaty.text;
  const m = ownMarginOfText(r, text);
  if (isStronglyAgainst(r)) return [{ type: "castVote", vote: "no" }];
  const crossed = text.some((alternative, article) => isBeyond(r, article, alternative));
  return [{ type: "castVote", vote: m < 0 || crossed ? "abstain" : "yes" }];
}
