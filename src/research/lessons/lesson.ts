/** Lessons in which scripted pupils hold the seats of one table, and the same lessons with others in these seats. */
import { openOffers } from "../../engine/model/pacts.ts";
import { currentText } from "../../engine/model/whole-text.ts";
import { isBeyond, ownObjectives, seen, seenBy } from "../../engine/seats/seen.ts";
import type { Term } from "../../engine/state/command.ts";
import { indexOf, type Seat } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { setupOf, type Table } from "../../lab/matches/table.ts";
import { close, closeBecause, giveCommands, openMatch } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import { type Pupils, pupilAccepts, pupilCommands, type Wishes } from "./pupil.ts";

/** The seats that a table of six gets in a lesson by default (docs/TEACHING.md). */
export const SEATS: readonly Seat[] = ["USA", "KEN", "RUS", "JAM", "SGP", "IND"];

const TABLE: Omit<Table, "seed"> = { scenario: "lesson", climate: "contested", audience: "young" };

/** Which lesson: game i has the seed `<seed>/<i>`, no matter who plays. */
export type Lesson = Readonly<{ seed: string; game: number }>;

/** For each article of the agenda, the wording with which the talks ended. */
export type Texts = readonly number[];

/** The texts if these holders, who need no hand, have the pupils' seats. */
export function textsOf(lesson: Lesson, holder: Holder): Texts {
  return textsIn(afterTalks(opened(lesson, holder), close));
}

/** The texts if pupils have them. */
export function textsOfPupils(lesson: Lesson, pupils: Pupils): Texts {
  return textsIn(talksOfPupils(lesson, pupils));
}

/** How many packages there were between two kinds of delegations, and how many of them were accepted. */
export type OfferCount = Readonly<{ made: number; agreed: number }>;

/** The packages of a lesson's talks: between two pupils, from pupils to bots, and from bots to pupils. */
export type OfferCounts = Readonly<Record<"between" | "toBots" | "byBots", OfferCount>>;

export function offersOfPupils(lesson: Lesson, pupils: Pupils): OfferCounts {
  const { offers } = talksOfPupils(lesson, pupils).secrets;
  const count = (isFromPupil: boolean, isToPupil: boolean): OfferCount => {
    const those = offers.filter(
      ({ from, to }) => pupils.has(from) === isFromPupil && pupils.has(to) === isToPupil,
    );
    return { made: those.length, agreed: those.filter(({ status }) => status === "accepted").length };
  };
  return { between: count(true, true), toBots: count(true, false), byBots: count(false, true) };
}

function talksOfPupils(lesson: Lesson, pupils: Pupils): World {
  return afterTalks(opened(lesson, { type: "person" }), (match) =>
    closeBecause(withPupils(match, pupils), "clock"),
  );
}

function opened({ seed, game }: Lesson, holder: Holder): Match {
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, holder]));
  const setup = setupOf({ ...TABLE, seed }, game, seats);
  return openMatch(libraryFor("", setup), setup);
}

/** What the pupils want by their mandates. */
export function pupilsOf(lesson: Lesson): Pupils {
  const { world } = opened(lesson, { type: "person" });
  return new Map(SEATS.map((seat) => [indexOf(world.scenario, seat), wishesOf(world, seat)] as const));
}

function wishesOf(world: World, seat: Seat): Wishes {
  return ownObjectives(seenBy(world, seat))
    .filter(({ article }) => isOnAgenda(world, article))
    .toSorted((one, other) => other.weight - one.weight);
}

/** The texts on the floor of a lesson's first beat that a pupil may want: those within its red lines. */
export function textsToWish(lesson: Lesson, country: number, article: number): readonly Term[] {
  const { world } = opened(lesson, { type: "person" });
  const r = seen(world, country);
  return (world.draft.texts[article] ?? []).flatMap((alternative) =>
    isBeyond(r, article, alternative) ? [] : [{ article, alternative }],
  );
}

/** The articles that a lesson decides. */
export function agendaOf(lesson: Lesson): readonly number[] {
  const { world } = opened(lesson, { type: "person" });
  return world.scenario.articles.flatMap((_, article) => (isOnAgenda(world, article) ? [article] : []));
}

function isOnAgenda({ scenario }: World, article: number): boolean {
  return scenario.articles[article]?.settled !== true;
}

function afterTalks(match: Match, next: (match: Match) => Match): World {
  let now = match;
  while (now.world.phase === "negotiation") now = next(now);
  return now.world;
}

function textsIn(world: World): Texts {
  return currentText(world).filter((_, article) => isOnAgenda(world, article));
}

/** All pupils act, and then each answers the offers it got. */
function withPupils(match: Match, pupils: Pupils): Match {
  const { world } = match;
  const acts = [...pupils.keys()].flatMap((country) =>
    pupilCommands(world, pupils, country).map((command) => ({ seat: seatOf(match, country), command })),
  );
  const acted = giveCommands(match, acts);
  return world.beat === "deal" ? withAnswers(acted, pupils) : acted;
}

function withAnswers(match: Match, pupils: Pupils): Match {
  return openOffers(match.world).reduce((now, offer) => {
    const wishes = pupils.get(offer.to);
    if (wishes === undefined) return now;
    const accept = pupilAccepts(seen(now.world, offer.to), wishes, offer);
    const command = { type: "answerOffer", offer: offer.id, accept } as const;
    return giveCommands(now, [{ seat: seatOf(now, offer.to), command }]);
  }, match);
}

function seatOf({ scenario }: Match, country: number): Seat {
  return scenario.countries[country]?.iso3 ?? "";
}
