/** The match of a solo player. It lives in this page, the store shows it, and every change is saved. */

import { personsOf } from "../../../engine/seats/hands.ts";
import type { Seat } from "../../../engine/state/seat.ts";
import type { Setup } from "../../../engine/state/setup.ts";
import type { View } from "../../../engine/views/view.ts";
import type { WeighedTry } from "../../../lab/worker-client.ts";
import { eventsFor, viewOf } from "../../../match/match.ts";
import type { Match } from "../../../match/types.ts";
import { readDrafts } from "../../game/form-drafts.ts";
import {
  type GameStore,
  NO_GAME,
  type ReceivedEvent,
  type SingleDeviceState,
} from "../../game/game-store.ts";
import { EMPTY_SHEET, type Sheets } from "../../game/single-device-sheet.ts";
import type { Autosave } from "../../saves/autosave.ts";
import { noteBest } from "../../saves/best-results.ts";
import { keepLetter } from "../../saves/kept-letter.ts";
import { rememberOpen } from "../../saves/last-open.ts";
import { letterOf } from "../../saves/letter-of.ts";
import { claim } from "../../saves/tab-claim.ts";
import { challengeOf } from "../../selectors/challenges/challenges.ts";

/**
 * The source of what the store shows. A match without players is computed to its end at the start: `whole` is saved
 * and shared, and `match` is the part watched so far.
 */
export type SeatedMatch = {
  match: Match;
  whole: Match | null;
  seat: Seat;
  /**
   * How many events of the log the seat has heard. If several seats share this device, `heardBy` has the number that
   * each had heard when it handed the device on.
   */
  heard: number;
  heardBy: Readonly<Record<Seat, number>>;
  /** The view of each seat when it handed the device on. */
  viewBy?: Readonly<Record<Seat, View>>;
  /** What has happened since the seat last had the device. Shown when the curtain opens. */
  behindCurtain?: readonly ReceivedEvent[];
  saveId: string;
  frozen: boolean;
  /** What the clerk of a class has entered; null if people play for themselves. */
  sheets: Sheets | null;
  /** True if the match was already over when it came from a file or a link, so that it is not the viewer's own. */
  isForeign: boolean;
  /** The link to a friend's finished match that this match answers; null if it answers none. */
  dare: string | null;
  /** True if this is that friend's match itself, opened to look at: it is nobody's save in this browser. */
  isLook: boolean;
  /** The beat and seat of the last search. */
  asked?: string;
};

/** The only writer of the game store. */
export type SoloSession = {
  sitting: SeatedMatch | null;
  readonly store: GameStore;
  /** The match as far as the picture has shown it. Screens read this store. */
  readonly shown: GameStore;
  readonly keep: Autosave;
  readonly search: (setup: Setup, view: View, isWhole: boolean) => Promise<readonly WeighedTry[]>;
};

/** The match as it is saved and shared. */
export function keptOf({ match, whole }: SeatedMatch): Match {
  return whole ?? match;
}

/** Data that comes with a stored match: drafts, and whether the guide is on. */
type Brought = Readonly<{ drafts?: unknown; isGuided?: boolean }>;

/** Opens a match at the table. Its journal is complete, and the director has nothing left to play. */
export async function openAtTable(
  desk: SoloSession,
  sitting: SeatedMatch,
  { drafts = null, isGuided = false }: Brought = {},
): Promise<void> {
  desk.sitting = sitting;
  rememberOpen(null);
  const { batch } = desk.store.getState();
  desk.store.setState({ ...NO_GAME, batch: batch + 1, status: "busy" });
  publish(desk, sitting);
  desk.store.setState({ queue: [], drafts: readDrafts(drafts, sitting.match.world.clock), isGuided });
  // Any of the players may have opened the match, so the curtain stays down until the right player has the device.
  if (isShared(sitting)) desk.store.setState({ curtain: sitting.seat });
  if (!sitting.isLook) await claim(sitting.saveId);
  save(desk, sitting);
}

/** True if several people take turns on this device. */
export function isShared({ match: { world }, sheets }: Pick<SeatedMatch, "match" | "sheets">): boolean {
  return sheets === null && world.phase !== "over" && personsOf(world).length > 1;
}

/** Hands the device to another seat. That seat's new events start where its last turn ended. */
export function passTo(desk: SoloSession, sitting: SeatedMatch, seat: Seat): void {
  const { match, heardBy } = sitting;
  const { view } = desk.store.getState();
  sitting.heardBy = { ...heardBy, [sitting.seat]: sitting.heard };
  if (view !== null) sitting.viewBy = { ...sitting.viewBy, [sitting.seat]: view };
  sitting.seat = seat;
  sitting.heard = heardBy[seat] ?? match.log.length;
  const heard = { ...match, log: match.log.slice(0, sitting.heard) };
  const journal = eventsFor(heard, seat, 0).map((event, index) => ({ index, event }));
  desk.store.setState({ journal, view: null, drafts: {}, curtain: isShared(sitting) ? seat : null });
  publish(desk, sitting);
  sitting.behindCurtain = desk.store.getState().queue;
  desk.store.setState({ queue: [] });
  save(desk, sitting);
}

/**
 * Shows the seat that now has the device what has happened since its last turn. Before that, nobody sees these
 * events.
 */
export function openCurtain({ store, sitting }: SoloSession): void {
  const { batch, view, journal } = store.getState();
  const queue = sitting?.behindCurtain ?? [];
  const last = sitting?.viewBy?.[sitting.seat];
  if (last !== undefined)
    store.setState({ view: last, journal: journal.slice(0, journal.length - queue.length) });
  store.setState({ view, journal, queue, curtain: null, batch: batch + 1 });
  if (sitting !== null) delete sitting.behindCurtain;
}

/** Puts the seat's view of the match into the store. */
function publish(desk: SoloSession, sitting: SeatedMatch): void {
  const { journal, batch, drafts, saving, view: before } = desk.store.getState();
  const view = viewOf(sitting.match, sitting.seat);
  const news: readonly ReceivedEvent[] = eventsFor(sitting.match, sitting.seat, sitting.heard).map(
    (event, at) => ({
      index: journal.length + at,
      event,
    }),
  );
  const isSameBeat = before?.world.clock === view.world.clock;
  sitting.heard = sitting.match.log.length;
  desk.store.setState({
    view,
    before: viewBefore(sitting),
    scenario: sitting.match.scenario,
    journal: [...journal, ...news],
    queue: news,
    batch: batch + 1,
    status: view.world.phase === "over" ? "over" : "ready",
    watching: view.mine === null && sitting.sheets === null,
    isLook: sitting.isLook,
    frozen: sitting.frozen,
    secondTry: sitting.match.setup.secondTry === true,
    challenge: challengeOf(sitting.match.setup),
    clerk: clerkOf(sitting),
    drafts: isSameBeat ? drafts : {},
    saving: saving === "again" && !isSameBeat ? "kept" : saving,
    problem: null,
    refused: null,
  });
}

/** What the seat saw as the beat before this one opened. */
function viewBefore({ match, seat }: SeatedMatch): View | null {
  const last = match.opened.at(-2);
  return last === undefined ? null : viewOf({ ...match, world: last.world }, seat);
}

/** What the clerk's page shows beside the view of a wall. */
function clerkOf({ match, sheets }: SeatedMatch): SingleDeviceState | null {
  if (sheets === null) return null;
  const { clock } = match.world;
  return {
    sheet: sheets[clock] ?? EMPTY_SHEET,
    before: sheets[clock - 1] ?? null,
    mayUndo: match.opened.length > 1 && match.world.phase !== "over",
  };
}

/** Shows what the clerk has entered. The match itself has not changed. */
export function publishSheet(desk: SoloSession, sitting: SeatedMatch): void {
  desk.store.setState({ clerk: clerkOf(sitting), refused: null });
  save(desk, sitting);
}

/** Replaces the match with a later state and shows it. */
export function advanceTo(desk: SoloSession, sitting: SeatedMatch, match: Match): void {
  sitting.match = match;
  publish(desk, sitting);
  save(desk, sitting);
  const isOwn = !sitting.isForeign && sitting.sheets === null;
  if (match.world.phase === "over" && isOwn) noteEnd(match, sitting.seat);
}

/** Keeps what a finished match leaves behind on this device beside its save: the best result, and her letter. */
function noteEnd(match: Match, seat: Seat): void {
  noteBest(match, seat);
  const letter = letterOf(match, seat, Date.now());
  if (letter !== null) keepLetter(letter);
}

export function save(desk: SoloSession, sitting: SeatedMatch): void {
  const { saveId, seat, isForeign, sheets, dare } = sitting;
  if (sitting.isLook) return;
  desk.keep(
    { saveId, seat, isForeign, sheets, dare, match: keptOf(sitting) },
    () => desk.sitting === sitting,
  );
}
