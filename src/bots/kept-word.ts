/**
 * What a bot does that stands in for a person's seat: it keeps to the wish and the promises that the person gave, whatever
 * its mandate would rather have (docs/ROOMS.md).
 */

import { declaredBy } from "../engine/model/conduct.ts";
import { promiseOn } from "../engine/model/pacts.ts";
import type { Seen } from "../engine/seats/seen.ts";
import type { Command, LayPlacards, Placard, Term, Vote, VoteAmendment } from "../engine/state/command.ts";
import type { Offer } from "../engine/state/treaty.ts";

/** The articles on which a person has given its word. */
export type Keeps = readonly number[];

/** The text that a seat stands by: the one it promised to support, or else its declared wish. Null without either. */
function wordOn({ world, country }: Seen, keeps: Keeps, article: number): number | null {
  if (!keeps.includes(article)) return null;
  const promised = promiseOn(world, country, article);
  return promised >= 0 ? promised : declaredBy(world, article, country);
}

/** The acts of a bot, without what speaks against the seat's word. */
export function keepingWord(r: Seen, keeps: Keeps, acts: readonly Command[]): readonly Command[] {
  return acts.flatMap((act) => kept(r, keeps, act) ?? []);
}

/** Whether a seat stands by both texts of an offer made to it. */
export function keepsOffer(r: Seen, keeps: Keeps, { give, ask }: Pick<Offer, "give" | "ask">): boolean {
  return isKept(r, keeps, give) && isKept(r, keeps, ask);
}

function isKept(r: Seen, keeps: Keeps, { article, alternative }: Term): boolean {
  const word = wordOn(r, keeps, article);
  return word === null || word === alternative;
}

function kept(r: Seen, keeps: Keeps, act: Command): Command | null {
  switch (act.type) {
    case "layPlacards":
      return placardsKept(r, keeps, act);
    case "speak":
    case "sponsorBridge":
      return isKept(r, keeps, act) ? act : null;
    case "offerPackage":
      return keepsOffer(r, keeps, act) ? act : null;
    case "takeStand":
      return wordOn(r, keeps, act.article) === r.world.draft.chair[act.article]
        ? { ...act, stand: "join", breaking: false }
        : act;
    case "proposeAmendment":
      return gainOn(r, keeps, act) < 0 ? null : act;
    case "voteAmendment":
      return { ...act, vote: voteKept(r, keeps, act) };
    case "standOnPackage":
      return isAsDeclared(r, keeps) ? { ...act, stand: "join" } : act;
    case "castVote":
      return isAsDeclared(r, keeps) ? { ...act, vote: "yes" } : act;
    default:
      return act;
  }
}

/**
 * Placards with the wish declared before. They support the seat's text and no other, and object to none that is nearer to
 * the wish than what they support. Without the text on the table, the nearest one draws no objection.
 */
function placardsKept(r: Seen, keeps: Keeps, act: LayPlacards): LayPlacards {
  const word = wordOn(r, keeps, act.article);
  if (word === null) return act;
  const wish = declaredBy(r.world, act.article, r.country) ?? word;
  const texts = r.world.draft.texts[act.article] ?? [];
  const nearest = Math.min(...texts.map((text) => Math.abs(text - word)));
  const farthest = Math.abs(word - wish);
  const placards = act.placards.map((placard, at): Placard => {
    const text = texts[at] ?? word;
    if (text === word) return 0;
    const isNear = Math.abs(text - word) === nearest || Math.abs(text - wish) < farthest;
    return placard === 0 || isNear ? 1 : placard;
  });
  return { ...act, wish, placards };
}

/** How many steps an amendment brings an article nearer to the seat's text; 0 without one. */
function gainOn(r: Seen, keeps: Keeps, { article, alternative }: Term): number {
  const word = wordOn(r, keeps, article);
  if (word === null) return 0;
  const now = r.world.treaty.text[article] ?? word;
  return Math.abs(now - word) - Math.abs(alternative - word);
}

/** Yes to the seat's text and no to what would replace it; never a vote against what is nearer or for what is further. */
function voteKept(r: Seen, keeps: Keeps, { amendment, vote }: VoteAmendment): Vote {
  const item = r.world.amendments[amendment];
  if (item === undefined) return vote;
  const word = wordOn(r, keeps, item.article);
  if (word === item.alternative) return "yes";
  if (word === r.world.treaty.text[item.article]) return "no";
  const gain = gainOn(r, keeps, item);
  return (gain > 0 && vote === "no") || (gain < 0 && vote === "yes") ? "abstain" : vote;
}

/** Whether the whole text says what the seat declared, on every article on which it declared anything. */
function isAsDeclared(r: Seen, keeps: Keeps): boolean {
  const said = keeps.filter((article) => declaredBy(r.world, article, r.country) !== null);
  return (
    said.length > 0 &&
    said.every((article) => declaredBy(r.world, article, r.country) === r.world.treaty.text[article])
  );
}
