/**
 * A pupil by script: it plays as a level-2 bot whose mandate is what the pupil wants, and trades support with its
 * classmates for what it wants most. Lessons with such pupils measure how much a class decides.
 */
import { chanceOfSeat } from "../../bots/chance.ts";
import { policy } from "../../bots/index.ts";
import type { SeatObjective } from "../../engine/model/stakes.ts";
import { isBeyond, type Seen, seen } from "../../engine/seats/seen.ts";
import type { Command, OfferPackage, Term } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";

/** What a pupil wants, the heaviest first; at most one entry for each article. */
export type Wishes = readonly SeatObjective[];

/** The pupils of a table by the number of their country. */
export type Pupils = ReadonlyMap<number, Wishes>;

const USUAL = { type: "bot", level: 2 } as const;

/** The commands of a pupil for the beat. */
export function pupilCommands(world: World, pupils: Pupils, country: number): readonly Command[] {
  const r = wanting(seen(world, country), pupils.get(country) ?? []);
  const usual = policy(USUAL, r, chanceOfSeat(world.secrets.words, world.clock, country));
  return world.beat === "deal" ? [...offers(r, pupils), ...usual] : usual;
}

/** What the seat sees, with the wishes as its objectives. */
function wanting(r: Seen, wishes: Wishes): Seen {
  const objectives = r.own.lists.objectives.map((own, at) => (at === r.own.place ? wishes : own));
  return { ...r, own: { ...r.own, lists: { ...r.own.lists, objectives } } };
}

/** To each classmate: "I support what you want most, if you support what I want most." */
function offers(r: Seen, pupils: Pupils): readonly OfferPackage[] {
  const ask = openTerms(r, pupils.get(r.country) ?? [])[0];
  if (ask === undefined) return [];
  return [...pupils].flatMap(([to, theirs]): OfferPackage[] => {
    const give = openTerms(r, theirs).find((term) => term.article !== ask.article && maySupport(r, term));
    return to === r.country || give === undefined
      ? []
      : [{ type: "offerPackage", to, give, ask, assistance: 0 }];
  });
}

/** For each wish on an open article, the best of its texts that is on the floor. */
function openTerms({ world: { draft } }: Seen, wishes: Wishes): readonly Term[] {
  return wishes.flatMap(({ article, accept }): Term[] => {
    const alternative = accept.find((text) => (draft.texts[article] ?? []).includes(text));
    return (draft.agreed[article] ?? -1) >= 0 || alternative === undefined ? [] : [{ article, alternative }];
  });
}

function maySupport(r: Seen, { article, alternative }: Term): boolean {
  return !isBeyond(r, article, alternative);
}

/** A pupil agrees unless the deal takes away what it wants most. */
export function pupilAccepts(r: Seen, [first]: Wishes, { ask }: Offer): boolean {
  if (!maySupport(r, ask)) return false;
  return ask.article !== first?.article || first.accept.includes(ask.alternative);
}
