/**
 * One running match: owns the world and the log; the same code in the page, on a host and headless.
 * Every function returns a new match and leaves the old one as it was.
 */
import { chanceOfSeat, policy, takes, withAnswers } from "../bots/index.ts";
import { happen } from "../engine/consequences/happen.ts";
import { answered, decide } from "../engine/decide.ts";
import { evolve, evolveAll } from "../engine/evolve/evolve.ts";
import { resolve, start, startOnText } from "../engine/resolve.ts";
import { openingFact } from "../engine/rules/opening.ts";
import { seen } from "../engine/seats/seen.ts";
import { blank } from "../engine/state/blank.ts";
import { type Command, inOrder, type Rejection, type Seat, slotOf } from "../engine/state/command.ts";
import type { Fact, GameEvent } from "../engine/state/event.ts";
import { indexOf } from "../engine/state/seat.ts";
import type { Holder, Setup, World } from "../engine/state/world.ts";
import { redact } from "../engine/wire/redact.ts";
import { type View, view } from "../engine/wire/view.ts";
import type { Acted, Entry, Library, Match } from "./types.ts";

/** Opens a match at its first beat. */
export function openMatch(library: Library, setup: Setup): Match {
  return opened(library, setup, start);
}

/** Opens a match on the last night with a given text, for studies: no negotiation, no record. */
export function openOnText(library: Library, setup: Setup, text: readonly number[]): Match {
  return opened(library, setup, (world) => startOnText(world, text));
}

function opened(
  library: Library,
  setup: Setup,
  begin: (world: World) => { world: World; events: readonly GameEvent[] },
): Match {
  const scenario = library.buildScenario(setup.scenario, setup.room, setup.procedure);
  const { engineVersion, contentHash, mandates } = library;
  const first = openingFact(setup, scenario, mandates, contentHash);
  const begun = begin(evolve(blank(setup, scenario), first));
  const log = [first, ...begun.events];
  return { setup, scenario, engineVersion, contentHash, world: begun.world, log, entries: [] };
}

/** Commands of every country for the beat: bots by policy, persons from what they have sealed. */
function commandsOf(world: World): (readonly Command[])[] {
  return world.holders.map((holder, i) => {
    if (holder.type === "person") return world.secrets.sealed[world.scenario.countries[i]?.iso3 ?? ""] ?? [];
    return botCommands(world, holder, i);
  });
}

function botCommands(world: World, holder: Holder, country: number): readonly Command[] {
  return policy(holder, seen(world, country), chanceOfSeat(world.secrets.words, world.clock, country));
}

/** What happened, and the world after it. */
type Step = Readonly<{ world: World; events: readonly GameEvent[] }>;
export type Stepped = (Step & Readonly<{ ok: true }>) | Readonly<{ ok: false; reason: Rejection }>;

function after(match: Match, { world, events }: Step): Match {
  return { ...match, world, log: [...match.log, ...events] };
}

/** Closes the beat: bots act, everything resolves, the next beat opens. */
export function close(match: Match): Match {
  return match.world.beat === "over" ? match : after(match, closeBeat(match.world));
}

function closeBeat(world: World): Step {
  const commands = commandsOf(world).map((own, i) => withoutHanded(world, own, i));
  const closed = resolve(world, withAnswers(world, commands));
  const handed = handOffers(closed.world);
  return { world: handed.world, events: [...closed.events, ...handed.events] };
}

/** Packages for persons were handed over when the deal beat opened; they are not made a second time. */
function withoutHanded(world: World, own: readonly Command[], country: number): readonly Command[] {
  if (world.beat !== "deal" || isPerson(world, country)) return own;
  return own.filter((command) => command.type !== "offerPackage" || !isPerson(world, command.to));
}

function isPerson(world: World, country: number): boolean {
  return world.holders[country]?.type === "person";
}

/** In the deal beat bots put their packages to persons at once, from the picture at its opening. */
function handOffers(world: World): Step {
  if (world.beat !== "deal" || !world.holders.some((holder) => holder.type === "person")) {
    return { world, events: [] };
  }
  const events: GameEvent[] = [];
  let now = world;
  world.holders.forEach((holder, i) => {
    if (holder.type === "person") return;
    for (const command of botCommands(world, holder, i)) {
      if (command.type !== "offerPackage" || !isPerson(world, command.to)) continue;
      const decision = decide(now, world.scenario.countries[i]?.iso3 ?? "", command);
      if (!decision.ok) continue;
      now = evolveAll(now, decision.events);
      events.push(...decision.events);
    }
  });
  return { world: now, events };
}

/** What an entry does in a world: the events that come of it, or why it is refused. */
export function stepOf(world: World, { seat, command }: Entry): Stepped {
  const country = indexOf(world.scenario, seat);
  if (country < 0) return { ok: false, reason: "notYourSeat" };
  if (command.type === "changeSeat") return taken(seatGiven(world, country, command.holder));
  if (!isPerson(world, country)) return { ok: false, reason: "notYourSeat" };
  if (command.type === "unseal") return unsealed(world, seat, command.slot);
  if (command.type !== "closeBeat") return acted(world, seat, command);
  return world.beat === "over" ? { ok: false, reason: "wrongPhase" } : taken(closeBeat(world));
}

const taken = (step: Step): Stepped => ({ ok: true, ...step });

function acted(world: World, seat: Seat, command: Command): Stepped {
  const decision = decide(world, seat, inOrder(command));
  if (!decision.ok) return decision;
  const done = folded(world, decision.events);
  const answer = happen(done.world, answerTo(world, decision.events[0]));
  return taken({ world: answer.world, events: [...done.events, ...answer.events] });
}

function unsealed(world: World, seat: Seat, slot: string): Stepped {
  const sealed = world.secrets.sealed[seat] ?? [];
  if (!sealed.some((command) => slotOf(command) === slot)) return { ok: false, reason: "notOpen" };
  return taken(folded(world, [{ type: "actUnsealed", seat, slot }]));
}

function seatGiven(world: World, country: number, holder: Holder): Step {
  const changed = folded(world, [{ type: "seatChanged", country, holder }]);
  const handed = handOffers(changed.world);
  return { world: handed.world, events: [...changed.events, ...handed.events] };
}

function folded(world: World, events: readonly GameEvent[]): Step {
  return { world: evolveAll(world, events), events };
}

/** A bot answers a person's package at once, from the picture at the beat's opening. */
function answerTo(world: World, made: GameEvent | undefined): readonly Fact[] {
  if (made?.type !== "offerMade" || isPerson(world, made.offer.to)) return [];
  const { to } = made.offer;
  return answered(made.offer, takes(world.holders[to], seen(world, to), made.offer));
}

/** Gives an entry to a match, now. */
export function given(match: Match, seat: Seat, command: Entry["command"]): Acted {
  const entry: Entry = { beat: match.world.clock, seat, command };
  const step = stepOf(match.world, entry);
  if (!step.ok) return step;
  const next = { ...after(match, step), entries: [...match.entries, entry] };
  return { ok: true, match: next, events: step.events };
}

/** A command of a person: sealed until the beat closes, or acting at once in the deal beat. */
export function act(match: Match, seat: Seat, command: Command): Acted {
  return given(match, seat, inOrder(command));
}

/** Takes a sealed act back. */
export function unseal(match: Match, seat: Seat, slot: string): Acted {
  return given(match, seat, { type: "unseal", slot });
}

/** The person at the table confirms: the beat closes, and the confirmation is in the record. */
export function confirm(match: Match, seat: Seat): Match {
  const acted = given(match, seat, { type: "closeBeat" });
  return acted.ok ? acted.match : match;
}

/** A seat changes hands between a person, a bot or a script; logged, and announced to all. */
export function changeSeat(match: Match, seat: Seat, holder: Holder): Match {
  const acted = given(match, seat, { type: "changeSeat", holder });
  return acted.ok ? acted.match : match;
}

/** Plays on to the end; persons who still hold a seat are silent. */
export function playOut(match: Match): Match {
  let { world } = match;
  const log = [...match.log];
  while (world.beat !== "over") {
    const closed = closeBeat(world);
    log.push(...closed.events);
    world = closed.world;
  }
  return { ...match, world, log };
}

/** What a seat sees. */
export function viewOf(match: Match, seat: Seat): View {
  return view(match.world, seat);
}

/** What a seat may know of what happened since event number `from`. */
export function eventsFor(match: Match, seat: Seat, from: number): GameEvent[] {
  return match.log.slice(from).flatMap((event) => redact(match.scenario, event, seat) ?? []);
}
