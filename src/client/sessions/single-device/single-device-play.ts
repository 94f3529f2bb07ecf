/**
 * A class plays on one device: the clerk enters what the room shows and closes the beats. The page shows what a wall
 * would.
 */
import { personsOf } from "../../../engine/seats/hands.ts";
import type { Rejection } from "../../../engine/state/command.ts";
import { indexOf, type Seat, TEACHER, WALL } from "../../../engine/state/seat.ts";
import { closeBecause, giveCommand, giveCommands, giveEntry, viewOf } from "../../../match/match.ts";
import type { ActResult, Match } from "../../../match/types.ts";
import {
  type Cell,
  EMPTY_SHEET,
  type Sheet,
  type SpokenAct,
  withMarks,
  withSheet,
} from "../../game/single-device-sheet.ts";
import { advanceTo, passTo, publishSheet, type SeatedMatch, type SoloSession } from "../solo/solo-session.ts";
import { actsFor } from "./acts.ts";
import { columnsOf } from "./grid.ts";
import { seatsLeft } from "./rows.ts";

export type SingleDevicePlay = Readonly<{
  /** Paints cells of the grid. */
  mark(cells: readonly Cell[]): void;
  /**
   * Enters what was said aloud. A package counts as accepted. Returns null, or the reason why the statement is
   * impossible.
   */
  say(said: SpokenAct): Rejection | null;
  /** Removes the entry at this index. */
  unsay(at: number): void;
  /** Closes the beat. Whatever was not entered follows each delegation's mandate. */
  close(): void;
  /** Takes back the last beat, with its sheet. */
  undo(): void;
  /** Opens the debrief from one of the seats, after the match. */
  debrief(): void;
}>;

export function singleDevicePlay(desk: SoloSession): SingleDevicePlay {
  return {
    mark: (cells) => change(desk, (sheet) => withMarks(sheet, cells)),
    say: (said) => say(desk, said),
    unsay: (at) =>
      change(desk, (sheet) => ({ ...sheet, said: sheet.said.filter((_, place) => place !== at) })),
    close: () => close(desk),
    undo: () => undo(desk),
    debrief: () => debrief(desk),
  };
}

/** The class's match while it is being played; otherwise null. */
function openClerked({ sitting }: SoloSession): Clerked | null {
  if (sitting === null || sitting.frozen || sitting.sheets === null) return null;
  return sitting.match.world.phase === "over" ? null : { ...sitting, sheets: sitting.sheets, sitting };
}

type Clerked = SeatedMatch & Readonly<{ sheets: NonNullable<SeatedMatch["sheets"]>; sitting: SeatedMatch }>;

function sheetOf({ match, sheets }: Clerked): Sheet {
  return sheets[match.world.clock] ?? EMPTY_SHEET;
}

function change(desk: SoloSession, next: (sheet: Sheet) => Sheet): void {
  const at = openClerked(desk);
  if (at === null) return;
  at.sitting.sheets = withSheet(at.sheets, at.match.world.clock, next(sheetOf(at)));
  publishSheet(desk, at.sitting);
}

/** Tries out the statement on the match, after everything said before it. Only possible statements are recorded. */
function say(desk: SoloSession, said: SpokenAct): Rejection | null {
  const at = openClerked(desk);
  if (at === null) return "wrongPhase";
  const sheet = sheetOf(at);
  const before = sheet.said.reduce((match, one) => afterSaid(match, one), at.match);
  const done = applySaid(before, said);
  if (!done.ok) return done.reason;
  change(desk, () => ({ ...sheet, said: [...sheet.said, said] }));
  return null;
}

function afterSaid(match: Match, said: SpokenAct): Match {
  const done = applySaid(match, said);
  return done.ok ? done.match : match;
}

/** Applies what one delegation said. The partner accepts an agreed package at once. */
function applySaid(match: Match, { seat, command }: SpokenAct): ActResult {
  const made = giveCommand(match, seat, command);
  const offer = made.ok ? made.events.find((event) => event.type === "offerMade")?.offer : undefined;
  if (!made.ok || offer === undefined || match.world.holders[offer.to]?.type !== "person") return made;
  const partner = match.scenario.countries[offer.to]?.iso3 ?? "";
  return giveCommand(made.match, partner, { type: "answerOffer", offer: offer.id, accept: true });
}

function close(desk: SoloSession): void {
  const at = openClerked(desk);
  if (at === null) return;
  const { match, sitting } = at;
  const sheet = sheetOf(at);
  const next = closeBeatWith(match, sheet);
  const filled = seatsLeft(columnsOf(viewOf(match, WALL), match.scenario), sheet);
  const kept = withSheet(at.sheets, match.world.clock, { ...sheet, filled });
  sitting.sheets = withSheet(kept, next.world.clock, EMPTY_SHEET);
  advanceTo(desk, sitting, next);
}

/** The match after a beat with this sheet. */
export function closeBeatWith(match: Match, sheet: Sheet): Match {
  const columns = columnsOf(viewOf(match, WALL), match.scenario);
  const deals = sheet.said.filter(({ command }) => command.type === "offerPackage");
  const acts = actsFor(match, sheet, columns, personsOf(match.world));
  return closeBecause(giveCommands(deals.reduce(afterSaid, match), acts), "teacher");
}

function undo(desk: SoloSession): void {
  const at = openClerked(desk);
  const back = at === null ? null : giveEntry(at.match, TEACHER, { type: "undoBeat" });
  if (at !== null && back?.ok === true) advanceTo(desk, at.sitting, back.match);
}

function debrief(desk: SoloSession): void {
  const { sitting } = desk;
  if (sitting?.sheets == null || sitting.match.world.phase !== "over") return;
  const first = firstSeat(sitting.match);
  if (first !== null) passTo(desk, sitting, first);
}

/**
 * The first delegation with a home table. Delegations that the class plays only with placards and votes have none.
 */
function firstSeat({ world, scenario, setup }: Match): Seat | null {
  const persons = personsOf(world);
  const named = Object.keys(setup.seats).find(
    (seat) => persons.includes(seat) && indexOf(scenario, seat) >= 0,
  );
  return named ?? persons[0] ?? null;
}
