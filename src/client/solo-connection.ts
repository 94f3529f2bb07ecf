/**
 * Playing alone: the match lives in this page. The only writer of `gameStore`; saves after every command.
 */
import type { Rejection } from "../engine/command.ts";
import type { Setup } from "../engine/world.ts";
import {
  act,
  confirm,
  eventsFor,
  fork,
  openMatch,
  playOut,
  record,
  save,
  unseal,
  viewOf,
} from "../match/index.ts";
import { type Door, readRecord } from "../match/record-schema.ts";
import type { Acted, Match, MatchRecord, SavedMatch } from "../match/types.ts";
import type { Connection, Shared } from "./connection.ts";
import { type DraftName, type DraftOf, readDrafts } from "./drafts.ts";
import { type GameStore, type Heard, NO_GAME } from "./game-store.ts";
import { libraryFor } from "./library.ts";
import { bare, fromFragment, LINK_LIMIT, toFragment } from "./link.ts";
import { matchOf, seatOf, WALL } from "./open-match.ts";
import { type ProblemCode, problem } from "./problem.ts";
import { listSaves, newSaveId, readSave, readSavedDrafts, removeSave, writeSave } from "./saves.ts";
import { soloReadings } from "./solo-readings.ts";

const OPEN_KEY = "fortieth.open";

/** The match at this table: what the store shows is made from it. */
type Table = { match: Match; seat: string; heard: number; saveId: string; frozen: boolean };

/** Text of a match as it was last written: drafts are saved beside it without making it again. */
const texts = new WeakMap<Match, string>();

/** `hasWarned`: that nothing lasts here is said once, not after every act. */
type Desk = { table: Table | null; store: GameStore; hasWarned: boolean };

export function openSolo(store: GameStore): Connection {
  const desk: Desk = { table: null, store, hasWarned: false };
  return {
    startMatch: (setup) => begin(desk, setup),
    watch: (setup) => begin(desk, setup),
    send: (command) => played(desk, (t) => act(t.match, t.seat, command)),
    unseal: (slot) => played(desk, (t) => unseal(t.match, t.seat, slot)),
    keepDraft: (name, draft) => keepDraft(desk, name, draft),
    confirm: () => closeBeat(desk),
    openRecord: (text) => openText(desk, text),
    openFile: (file) => openFile(desk, file),
    openLink: async (fragment) => opened(desk, await fromFragment(fragment), fragment, newSaveId()),
    continueSave: (id) => continueSave(desk, id),
    exportRecord: () => (desk.table === null ? "" : savedText(desk.table.match)),
    shareLink: () => shareLink(desk),
    record: () => (desk.table === null ? null : record(desk.table.match)),
    fork: (at) => forkAt(desk, at),
    leave: () => leave(desk),
    dismissProblem: () => store.setState({ problem: null, refused: null }),
    saves: listSaves,
    saveText: readSave,
    deleteSave: removeSave,
    lastOpen,
    ...soloReadings(() => desk.table),
  };
}

async function begin(desk: Desk, setup: Setup): Promise<void> {
  const opened = openMatch(libraryFor(setup), setup);
  const seat = seatOf(opened);
  const match = seat === WALL ? playOut(opened) : opened;
  await seatAt(desk, { match, seat, heard: 0, saveId: newSaveId(), frozen: false });
}

/** Sits down at a match: the journal so far is there, and nothing is left to be played by the director. */
async function seatAt(desk: Desk, table: Table, stored: unknown = null): Promise<void> {
  desk.table = table;
  const { batch } = desk.store.getState();
  desk.store.setState({ ...NO_GAME, batch: batch + 1, status: "busy" });
  publish(desk, table);
  desk.store.setState({ queue: [], drafts: readDrafts(stored, table.match.world.clock) });
  rememberOpen(table.saveId);
  await keep(desk, table);
}

/** Puts what the seat may see of the match into the store. */
function publish(desk: Desk, table: Table): void {
  const { journal, batch, drafts, view: before } = desk.store.getState();
  const view = viewOf(table.match, table.seat);
  const news: readonly Heard[] = eventsFor(table.match, table.seat, table.heard).map((event, at) => ({
    index: journal.length + at,
    event,
  }));
  table.heard = table.match.log.length;
  desk.store.setState({
    view,
    scenario: table.match.scenario,
    journal: [...journal, ...news],
    queue: news,
    batch: batch + 1,
    status: view.world.phase === "over" ? "over" : "ready",
    watching: view.mine === null,
    frozen: table.frozen,
    drafts: before?.world.clock === view.world.clock ? drafts : {},
    problem: null,
    refused: null,
  });
}

function played(desk: Desk, play: (table: Table) => Acted): Rejection | null {
  const { table } = desk;
  if (table === null || table.frozen) return "wrongPhase";
  const acted = play(table);
  if (!acted.ok) {
    desk.store.setState({ refused: acted.reason });
    return acted.reason;
  }
  moved(desk, table, acted.match);
  return null;
}

function closeBeat(desk: Desk): void {
  const { table } = desk;
  if (table === null || table.frozen || desk.store.getState().status !== "ready") return;
  moved(desk, table, confirm(table.match, table.seat));
}

function moved(desk: Desk, table: Table, match: Match): void {
  table.match = match;
  publish(desk, table);
  void keep(desk, table);
}

function keepDraft<K extends DraftName>(desk: Desk, name: K, draft: DraftOf<K>): void {
  if (desk.table === null) return;
  desk.store.setState({ drafts: { ...desk.store.getState().drafts, [name]: draft } });
  void keep(desk, desk.table);
}

async function keep(desk: Desk, table: Table): Promise<void> {
  const { world } = table.match;
  const { round, season, phase, clock } = world;
  const label = {
    scenario: table.match.setup.scenario,
    seat: table.seat,
    phase,
    round,
    season,
    over: phase === "over",
  };
  const kept = { clock, drafts: desk.store.getState().drafts };
  const lasts = await writeSave(table.saveId, label, savedText(table.match), kept).catch(() => false);
  if (lasts || desk.hasWarned) return;
  desk.hasWarned = true;
  desk.store.setState({ problem: problem("notSaved") });
}

function savedText(match: Match): string {
  const text = texts.get(match) ?? JSON.stringify(save(match));
  texts.set(match, text);
  return text;
}

function openText(desk: Desk, text: string): Promise<boolean> {
  return opened(desk, readRecord(text), text, newSaveId());
}

/** Longer than any record, in bytes: the largest matches come to two millions. */
const FILE_LIMIT = 50_000_000;

async function openFile(desk: Desk, file: Blob): Promise<boolean> {
  if (file.size > FILE_LIMIT) return failed(desk, "tooBig", "");
  const text = await file.text().catch(() => null);
  return text === null ? failed(desk, "unreadable", "") : openText(desk, text);
}

async function opened(
  desk: Desk,
  door: Door<MatchRecord | SavedMatch, ProblemCode>,
  raw: string,
  saveId: string,
  stored: unknown = null,
): Promise<boolean> {
  if (!door.ok) return failed(desk, door.code, raw);
  const found = matchOf(libraryFor(door.value.setup), door.value);
  if (!found.ok) return failed(desk, found.code, raw);
  const { match, frozen } = found;
  await seatAt(desk, { match, seat: seatOf(match), heard: 0, saveId, frozen }, stored);
  return true;
}

function failed(desk: Desk, code: ProblemCode, raw: string): boolean {
  desk.store.setState({ problem: problem(code, raw) });
  return false;
}

async function continueSave(desk: Desk, id: string): Promise<boolean> {
  const text = await readSave(id);
  if (text === null) return failed(desk, "saveMissing", "");
  return opened(desk, readRecord(text), text, id, await readSavedDrafts(id));
}

async function shareLink(desk: Desk): Promise<Shared> {
  const { table } = desk;
  if (table === null || table.frozen) return { ok: false, code: "otherVersion" };
  const made = bare(record(table.match));
  const url = `${location.origin}${location.pathname}${await toFragment(made)}`;
  return url.length > LINK_LIMIT ? { ok: false, code: "tooLong" } : { ok: true, url, hash: made.hash };
}

async function forkAt(desk: Desk, at: number): Promise<void> {
  const { table } = desk;
  if (table === null) return;
  const { match: past } = table;
  const match = fork(libraryFor(past.setup), record(past), at);
  if (match === null) {
    desk.store.setState({ problem: problem("unexpected") });
    return;
  }
  await seatAt(desk, { match, seat: table.seat, heard: 0, saveId: newSaveId(), frozen: false });
}

function leave(desk: Desk): void {
  desk.table = null;
  rememberOpen(null);
  desk.store.setState({ ...NO_GAME, batch: desk.store.getState().batch + 1 });
}

/** The open match of this tab, so that a reload or a crash comes back to it. */
function rememberOpen(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(OPEN_KEY);
    else sessionStorage.setItem(OPEN_KEY, id);
  } catch {
    // Without storage a reload shows the start page with its list of saves.
  }
}

function lastOpen(): string | null {
  try {
    return sessionStorage.getItem(OPEN_KEY);
  } catch {
    return null;
  }
}
