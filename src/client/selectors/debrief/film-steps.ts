/**
 * The film of a finished match: a list of steps, each with one picture and one sentence. The page of a player and the
 * wall of a class show the same list; a step without something to show is left out, so no step is empty.
 */
import { isParty } from "../../../engine/model/capitals.ts";
import { countParties } from "../../../engine/model/hazard.ts";
import type { Answer } from "../../../engine/state/scenario.ts";
import type { Ballot } from "../../../engine/state/treaty.ts";
import type { Phase, PublicWorld } from "../../../engine/state/world.ts";
import type { MadeBy } from "../../../room/from-committee.ts";
import type { Results } from "../../game/play.ts";
import type { WithoutYouTold } from "../../lab/without-you.ts";
import { type Side, shortfallOf, sideOf } from "../match/last-vote.ts";
import type { TableText } from "../questions/questions.ts";
import { allAnswered } from "../ratification/in-force.ts";
import { adoptedText } from "../text/text-history.ts";
import { madeDifference } from "./difference-made.ts";
import { type Block, blocksBy, isShown, type MomentPicture, peopleAt, pictureOf } from "./film-acts.ts";
import { type BridgeStep, bridgeSteps } from "./film-bridges.ts";
import { type OwnDealStep, ownDealSteps, type PeopleDealStep, peopleDealStep } from "./film-deals.ts";
import { type InesStep, inesStep, type PeopleStep, peopleStep } from "./film-people.ts";
import { type TalkStep, talkStep } from "./film-talk.ts";
import { type EndedTable, textAtStart } from "./made-at-table.ts";
import type { Moment } from "./moments.ts";

/** The pictures of a film. Every step names one of them. */
export const FILM_PICTURES = [
  "text",
  "scene",
  "deal",
  "offer",
  "event",
  "act",
  "stands",
  "hall",
  "map",
  "ring",
  "people",
  "case",
  "bars",
  "rings",
  "guesses",
] as const;
export type FilmPicture = (typeof FILM_PICTURES)[number];

export type FilmStep =
  /** `by`: who made the text, if it came from a committee. */
  | Readonly<{ id: "found"; picture: "text"; changed: number; back: number; of: number; by: MadeBy | null }>
  | Readonly<{ id: "moment"; picture: MomentPicture; at: number }>
  | Readonly<{ id: "block"; picture: "stands"; block: Block }>
  | OwnDealStep
  | BridgeStep
  | PeopleDealStep
  | Readonly<{
      id: "vote";
      picture: "hall";
      how: "consensus" | "vote" | "failed";
      yes: number;
      no: number;
      needed: number;
    }>
  | Readonly<{ id: "guesses"; picture: "guesses" }>
  | Readonly<{ id: "signed"; picture: "map"; count: number; isOwn: boolean }>
  | Readonly<{ id: "race"; picture: "ring"; parties: number; needed: number; nth: number; brought: number }>
  | Readonly<{ id: "force"; picture: "map"; isSoon: boolean; answered: number }>
  | Readonly<{ id: "conference"; picture: "hall"; ballot: Ballot; vote: Side }>
  | PeopleStep
  | Readonly<{ id: "results"; picture: "bars"; results: Results | null; world: number; isInForce: boolean }>
  | Readonly<{ id: "without"; picture: "rings"; told: WithoutYouTold }>
  | Readonly<{ id: "real"; picture: "text"; same: number; of: number }>
  | InesStep
  | TalkStep;

/** What only a player's own page knows. */
export type OwnEnd = Readonly<{
  country: number;
  results: Results | null;
  without: WithoutYouTold | null;
  /** What the player answered Ines on the start page; null if nothing. */
  answer: Answer | null;
}>;

export type FilmStory = Readonly<{
  made: EndedTable;
  /** The moments found so far; empty while they are being looked for. */
  moments: readonly (Pick<Moment, "phase" | "deeds"> & Partial<Pick<Moment, "offer">>)[];
  /** Null on a wall, and for a match without a player. */
  own: OwnEnd | null;
  /** How many guesses the class made before the vote. */
  guesses: number;
  /** All tables of a class, including this one; empty for a match played alone. */
  tables: readonly TableText[];
  /** Who made the text, in the match of a committee. */
  by?: MadeBy | null;
}>;

/** The key of a step, by which the page remembers where it is while moments are still being added. */
export function stepKey(step: FilmStep): string {
  if (step.id === "deal") return step.nth === 0 ? step.id : `deal-${step.nth}`;
  if (step.id === "block") return step.block.article < 0 ? "block" : "block-article";
  return step.id === "moment" ? `moment-${step.at}` : step.id;
}

/** The steps in the order in which they happened, and then what came of it. */
export function filmSteps(story: FilmStory): readonly FilmStep[] {
  const { made, own, guesses } = story;
  const { treaty } = made.view.world;
  const isAdopted = treaty.outcome !== null && treaty.outcome.how !== "failed";
  return [
    foundStep(made, story.by ?? null),
    ...momentSteps(story, ["negotiation"]),
    ...bridgeSteps(made, own?.country ?? null),
    ...dealSteps(story),
    ...blockSteps(story, (article) => article >= 0),
    ...momentSteps(story, ["adoption"]),
    ...blockSteps(story, (article) => article < 0),
    ...voteStep(made),
    ...(guesses > 0 ? [{ id: "guesses", picture: "guesses" } as const] : []),
    ...(isAdopted ? homeSteps(story) : []),
    peopleStep(made),
    ...resultsStep(story),
    ...withoutStep(story),
    realStep(made),
    ...inesStep(made, own?.answer ?? null),
    talkStep(made, story.tables),
  ];
}

/** The clauses that ended otherwise than they began, and those that changed on the way and came back. */
function foundStep(made: EndedTable, by: MadeBy | null): FilmStep {
  const { events, text } = made;
  const first = textAtStart(made);
  const changed = first.filter((alternative, a) => alternative >= 0 && alternative !== text[a]).length;
  const left = new Set(
    events.flatMap((event) =>
      event.type === "textRevised" && event.alternative !== first[event.article] ? [event.article] : [],
    ),
  );
  const back = [...left].filter((article) => first[article] === text[article]).length;
  return { id: "found", picture: "text", changed, back, of: text.length, by };
}

function momentSteps({ moments }: FilmStory, phases: readonly Phase[]): readonly FilmStep[] {
  return moments.flatMap((moment, at): FilmStep[] =>
    phases.includes(moment.phase) ? [{ id: "moment", picture: pictureOf(moment), at }] : [],
  );
}

/** Blocks of the player, or on a wall of everybody who plays, unless a moment already shows them. */
function blockSteps(
  { made, moments, own }: FilmStory,
  isOf: (article: number) => boolean,
): readonly FilmStep[] {
  const countries = own === null ? peopleAt(made) : [own.country];
  const seats = countries.map((country) => made.scenario.countries[country]?.iso3 ?? "");
  return blocksBy(countries, made.events)
    .filter((block) => isOf(block.article) && !isShown(block, moments, seats))
    .map((block): FilmStep => ({ id: "block", picture: "stands", block }));
}

/** Every deal of the player's seat. On a wall, the deal between two people of which most stands in the text at the end. */
function dealSteps({ made, moments, own }: FilmStory): readonly FilmStep[] {
  return own === null ? peopleDealStep(made, moments) : ownDealSteps(made, moments, own.country);
}

function voteStep({ view }: EndedTable): readonly FilmStep[] {
  const { outcome } = view.world.treaty;
  if (outcome === null) return [];
  const { yes, no } = outcome.ballot?.tally ?? { yes: 0, no: 0 };
  const needed = outcome.ballot === null ? 0 : shortfallOf(outcome.ballot).needed;
  return [{ id: "vote", picture: "hall", how: outcome.how, yes, no, needed }];
}

/** What happened once the text was adopted. */
function homeSteps(story: FilmStory): readonly FilmStep[] {
  const { made, own } = story;
  const { world } = made.view;
  const { treaty } = world;
  const country = own?.country ?? -1;
  const race: FilmStep = {
    id: "race",
    picture: "ring",
    parties: countParties(treaty.deposited),
    needed: treaty.threshold,
    nth: treaty.reached < 0 ? -1 : treaty.nth,
    brought: treaty.broughtIn.filter(({ by }) => own !== null && by === country).length,
  };
  return [
    { id: "signed", picture: "map", count: made.signed, isOwn: (treaty.signed[country] ?? -1) >= 0 },
    ...momentSteps(story, ["signature", "ratification", "conference", "over"]),
    race,
    ...forceStep(world, own),
    ...conferenceStep(world, own),
  ];
}

function forceStep(world: PublicWorld, own: OwnEnd | null): readonly FilmStep[] {
  if (world.treaty.inForce < 0) return [];
  const answered = own === null || !isParty(world, own.country) ? 0 : allAnswered(world, own.country).length;
  return [{ id: "force", picture: "map", isSoon: world.treaty.inForce > world.month, answered }];
}

/** The first conference, with the vote of the player's state if it is a party. */
function conferenceStep({ conference }: PublicWorld, own: OwnEnd | null): readonly FilmStep[] {
  if (conference === null) return [];
  const { observers } = conference;
  const vote = own === null ? "absent" : sideOf(observers, own.country);
  return [{ id: "conference", picture: "hall", ballot: observers, vote }];
}

/** Left out if the match was ended before there was a result. */
function resultsStep({ made, own }: FilmStory): readonly FilmStep[] {
  const world = own?.results?.world ?? made.world?.world;
  if (world === undefined) return [];
  const isInForce = made.view.world.treaty.inForce >= 0;
  return [{ id: "results", picture: "bars", results: own?.results ?? null, world, isInForce }];
}

/** Left out if nothing differs: two equal rings would show nothing. */
function withoutStep({ made, own }: FilmStory): readonly FilmStep[] {
  const told = own?.without ?? null;
  if (told === null || !madeDifference(made.scenario, made.standing, told)) return [];
  return [{ id: "without", picture: "rings", told }];
}

function realStep({ scenario, text }: EndedTable): FilmStep {
  const real = adoptedText(scenario);
  const same = real.filter((alternative, a) => alternative === text[a]).length;
  return { id: "real", picture: "text", same, of: real.length };
}
