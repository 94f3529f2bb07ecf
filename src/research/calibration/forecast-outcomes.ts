/** Compares the forecasts that a seat sees for its acts, as shown on screen, with the real outcomes. */
import { type Chance, chanceOfSeat } from "../../bots/chance.ts";
import { policy } from "../../bots/index.ts";
import type { GameEvent } from "../../engine/events/event.ts";
import { forecast } from "../../engine/forecasts/forecast.ts";
import { nthParty } from "../../engine/forecasts/nth-party.ts";
import { priceChance } from "../../engine/model/capitals.ts";
import { type Seen, seen } from "../../engine/seats/seen.ts";
import type { Command, CommandType } from "../../engine/state/command.ts";
import { indexOf } from "../../engine/state/seat.ts";
import type { Holder } from "../../engine/state/setup.ts";
import type { World } from "../../engine/state/world.ts";
import { libraryFor } from "../../lab/matches/library.ts";
import { setupOf, type Table } from "../../lab/matches/table.ts";
import { close, openMatch } from "../../match/match.ts";
import type { Match } from "../../match/types.ts";
import { givenByHand } from "./by-hand.ts";
import { textsCame } from "./chair-text.ts";
import { cameLater, isLate, type Late } from "./later.ts";
import { probing } from "./probe.ts";

/** Forecasts of a chance, in thousandths (`CHANCES`), and of a range (`RANGES`). */
export const CHANCES = ["package", "law", "hearing", "gamble", "pledge", "price", "taskForce"] as const;
export const RANGES = [
  "blocks",
  "votes",
  "amendment",
  "speech",
  "chairText",
  "closeTexts",
  "textWithout",
  "nthParty",
] as const;
/** The chances of the seasons that players are shown. */
export const SEASON_CHANCES = ["law", "hearing", "gamble", "pledge", "price"] as const;
export type Kind = (typeof CHANCES)[number] | (typeof RANGES)[number];

/**
 * A forecast from `low` to `high`, and the real outcome: 0 or 1,000 for a chance. `match` is the seed of its match,
 * because forecasts of one match share its luck.
 */
export type ForecastOutcome = Readonly<{
  kind: Kind;
  low: number;
  high: number;
  came: number;
  match?: string;
}>;

/**
 * @param beside other seats that the same kind of player holds in each match
 * @param isProbing whether the seat takes the acts of `probe.ts` in the seasons
 */
export type Trial = Readonly<{
  table: Table;
  seat: string;
  holder: Holder;
  games: number;
  beside?: readonly string[];
  isProbing?: boolean;
}>;

/** All forecasts of a seat's acts, in matches with the seeds `<seed>/<i>`. */
export function forecastsIn(
  version: string,
  { table, seat, holder, games, beside = [], isProbing = false }: Trial,
): ForecastOutcome[] {
  const library = libraryFor(version, table);
  const seats = Object.fromEntries([seat, ...beside].map((one) => [one, holder]));
  return Array.from({ length: games }, (_, game) => {
    const setup = setupOf(table, game, seats);
    const opened = openMatch(library, setup);
    const country = indexOf(opened.scenario, seat);
    const player = (world: World): readonly Command[] =>
      isProbing && world.beat === "season"
        ? probing(seen(world, country), chanceIn(world, country), game % 2 === 0)
        : policy(holder, seen(world, country), chanceIn(world, country));
    return toldOf(opened, country, player, isProbing).map((told) => ({ ...told, match: setup.seed }));
  }).flat();
}

type Told = Omit<ForecastOutcome, "came">;

function toldOf(
  opened: Match,
  country: number,
  player: (world: World) => readonly Command[],
  isProbing: boolean,
): ForecastOutcome[] {
  const told: ForecastOutcome[] = [];
  const races: Told[] = [];
  const late: (Told & Readonly<{ type: Late; at: number }>)[] = [];
  const amendments: Told[] = [];
  let match = opened;
  while (match.world.beat !== "over") {
    const before = match;
    const { world, log } = match;
    const nth = world.beat === "season" ? nthParty(world) : null;
    if (nth !== null) races.push({ kind: "nthParty", low: nth.low, high: nth.high });
    const commands = player(world);
    const acts = actsOf(world, country, commands);
    match = close(isProbing && world.beat === "season" ? givenByHand(match, country, commands) : match);
    const events = match.log.slice(log.length);
    told.push(...textsCame(seen(world, country), before, match.world, commands));
    for (const { command, ...act } of acts) {
      if (isLate(command.type)) late.push({ ...act, type: command.type, at: log.length });
      else if (act.kind === "amendment") amendments.push(act);
      else told.push(...cameOf({ ...act, command }, country, events));
    }
  }
  const { treaty } = match.world;
  const ballot = amendmentBallot(match.log, country);
  const reached = treaty.reached < 0 ? NEVER : treaty.reached;
  return [
    ...told,
    ...late.flatMap(({ kind, low, high, type, at }): ForecastOutcome[] => {
      const came = cameLater(type, country, match.log.slice(at));
      return came === null ? [] : [{ kind, low, high, came: came ? 1000 : 0 }];
    }),
    ...(ballot === null ? [] : amendments.map((one) => ({ ...one, came: ballot }))),
    ...(treaty.reached < 0 ? [] : races.map((one) => ({ ...one, came: reached }))),
  ];
}

function chanceIn(world: World, country: number): Chance {
  return chanceOfSeat(world.secrets.words, world.clock, country);
}

/** The yes votes on the seat's amendment; null if it was not put to the vote. */
function amendmentBallot(log: readonly GameEvent[], country: number): number | null {
  const voted = log.find((event) => event.type === "amendmentVoted" && event.amendment.by === country);
  return voted?.type === "amendmentVoted" ? voted.ballot.tally.yes : null;
}

const NEVER = 999;

type Act = Readonly<{ kind: Kind; low: number; high: number; command: Command }>;

const KINDS: Readonly<Partial<Record<CommandType, Kind>>> = {
  offerPackage: "package",
  implementLaw: "law",
  holdHearing: "hearing",
  callVote: "gamble",
  pledge: "pledge",
  namePrice: "price",
  formTaskForce: "taskForce",
  takeStand: "blocks",
  castVote: "votes",
  proposeAmendment: "amendment",
  speak: "speech",
};

/** The acts of a seat, each with the forecast that the seat is shown. */
function actsOf(world: World, country: number, acts: readonly Command[]): Act[] {
  const own = seen(sealing(world, country, acts), country);
  return acts.flatMap((command): Act[] => {
    const kind = KINDS[command.type];
    const expected = kind === undefined ? null : shownFor(own, command);
    if (kind === undefined || expected === null) return [];
    if (command.type === "callVote" && !command.gamble) return [];
    return [{ kind, low: expected.low, high: expected.high, command }];
  });
}

/** What the screen shows for an act; for a price, the chance that a party grants it. */
function shownFor(own: Seen, command: Command): Pick<ForecastOutcome, "low" | "high"> | null {
  const expected = forecast(own, command);
  if (expected !== null || command.type !== "namePrice") return expected;
  const chance = priceChance(own.world, own.country);
  return { low: chance, high: chance };
}

/**
 * The world after the seat has sealed its acts, as a person does before the beat closes. Some sealed acts, such as a
 * consultation, affect the forecasts.
 */
function sealing(world: World, country: number, acts: readonly Command[]): World {
  const iso3 = world.scenario.countries[country]?.iso3 ?? "";
  return { ...world, secrets: { ...world.secrets, sealed: { ...world.secrets.sealed, [iso3]: acts } } };
}

/** The forecast and the outcome of an act. Empty if the outcome cannot be traced to this act alone. */
function cameOf(
  { kind, low, high, command }: Act,
  country: number,
  events: readonly GameEvent[],
): ForecastOutcome[] {
  const at = (came: number): ForecastOutcome => ({ kind, low, high, came });
  switch (command.type) {
    case "offerPackage": {
      const settled = events.flatMap((event) => (event.type === "offersSettled" ? event.offers : []));
      const own = settled.find(({ from, to }) => from === country && to === command.to);
      return own === undefined ? [] : [at(own.status === "refused" ? 0 : 1000)];
    }
    case "implementLaw":
    case "holdHearing":
    case "callVote": {
      const steps = events.flatMap((event) => (event.type === "homeStepped" ? event.steps : []));
      const own = steps.find((step) => step.country === country && step.act === command.type);
      return own === undefined ? [] : [at(own.ok ? 1000 : 0)];
    }
    case "formTaskForce": {
      const forces = events.flatMap((event) => (event.type === "taskForcesFormed" ? event.forces : []));
      const joined = forces.find(({ members }) => members[0] === country)?.members ?? [];
      return command.with.map((i) => at(joined.includes(i) ? 1000 : 0));
    }
    case "takeStand": {
      const taken = events.find((event) => event.type === "standsTaken" && event.article === command.article);
      return taken?.type === "standsTaken" ? [at(taken.blockers.length)] : [];
    }
    case "castVote": {
      const decided = events.find((event) => event.type === "textDecided");
      const ballot = decided?.type === "textDecided" ? decided.outcome.ballot : null;
      return ballot === null ? [] : [at(ballot.tally.yes)];
    }
    case "speak":
      return speechCame(at, command.article, events);
    default:
      return [];
  }
}

/** How many steps a speech moved the room. Empty if somebody else also spoke on the article. */
function speechCame(
  at: (came: number) => ForecastOutcome,
  article: number,
  events: readonly GameEvent[],
): ForecastOutcome[] {
  const speeches = events.flatMap((event) => (event.type === "speechesHeard" ? event.speeches : []));
  if (speeches.filter((speech) => speech.article === article).length !== 1) return [];
  const moved = events.find((event) => event.type === "mindsMoved" && event.article === article);
  const shifts = moved?.type === "mindsMoved" ? moved.shifts : [];
  return [at(Math.round(shifts.reduce((sum, shift) => sum + Math.abs(shift), 0) / 1000))];
}
