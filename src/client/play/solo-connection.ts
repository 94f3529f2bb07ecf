/**
 * Playing alone: the match lives in this page. The only writer of `gameStore`; saves after every command.
 */

import type { Seen } from "../../engine/seats/seen.ts";
import type { Rejection } from "../../engine/state/command.ts";
import type { Setup } from "../../engine/state/world.ts";
import { seenFrom } from "../../engine/wire/seen-from.ts";
import {
  act,
  close,
  eventsFor,
  fork,
  openMatch,
  playOut,
  ready,
  record,
  unseal,
  viewOf,
} from "../../match/index.ts";
import type { OlderResults } from "../../match/older-record.ts";
import { type Door, LONGEST_TEXT, readRecord } from "../../match/record-schema.ts";
import type { Acted, Match, MatchRecord, SavedMatch } from "../../match/types.ts";
import { libraryFor } from "../library.ts";
import { type ProblemCode, problem } from "../problem.ts";
import { claim, unclaim } from "../shelf/claim.ts";
import { type Keep, keeper, textOf } from "../shelf/keep.ts";
import { rememberOpen } from "../shelf/last-open.ts";
import { bare, fromFragment, LINK_LIMIT, toFragment } from "../shelf/link.ts";
import { keepsMatches, newSaveId, readSave, readSavedDrafts } from "../shelf/saves.ts";
import type { Connection, Shared } from "./connection.ts";
import { type DraftName, type DraftOf, readDrafts } from "./drafts.ts";
import { type GameStore, type Heard, NO_GAME } from "./game-store.ts";
import { matchOf, seatOf, WALL } from "./open-match.ts";
import { readingsOf } from "./seat-readings.ts";

/**
 * The match at this table: what the store shows is made from it. One that nobody plays in is known to its end from the
 * start: `whole` is what is saved and shared, `match` as far as it has been watched.
 */
type Table = {
  match: Match;
  whole: Match | null;
  seat: string;
  heard: number;
  saveId: string;
  frozen: boolean;
};

function kept({ match, whole }: Table): Match {
  return whole ?? match;
}

type Desk = { table: Table | null; readonly store: GameStore; readonly keep: Keep };

export function openSolo(store: GameStore): Connection {
  const desk: Desk = { table: null, store, keep: keeper(store) };
  return {
    startMatch: (setup) => begin(desk, setup),
    watch: (setup) => begin(desk, setup),
    send: (command) => acted(desk, (t) => act(t.match, t.seat, command)),
    unseal: (slot) => takeBack(desk, slot),
    keepDraft: (name, draft) => keepDraft(desk, name, draft),
    confirm: () => closeBeat(desk),
    finish: () => finish(desk),
    openRecord: (text) => openText(desk, text),
    openFile: (file) => openFile(desk, file),
    openLink: async (fragment) => opened(desk, await fromFragment(fragment), fragment, newSaveId()),
    continueSave: (id) => continueSave(desk, id),
    exportRecord: () => (desk.table === null ? "" : textOf(kept(desk.table))),
    shareLink: () => shareLink(desk),
    record: () => (desk.table === null ? null : record(kept(desk.table))),
    fork: (at) => forkAt(desk, at),
    leave: () => leave(desk),
    remember: () => rememberOpen(desk.table?.saveId ?? null),
    dismissProblem: () => store.setState({ problem: null, refused: null }),
    ...readingsOf(() => seenNow(store)),
  };
}

/** What the seat was sent, as its readings take it. */
function seenNow(store: GameStore): Seen | null {
  const { view, scenario } = store.getState();
  return view === null || scenario === null ? null : seenFrom(scenario, view);
}

async function begin(desk: Desk, setup: Setup): Promise<void> {
  const match = openMatch(libraryFor(setup), setup);
  const seat = seatOf(match);
  const whole = seat === WALL ? playOut(match) : null;
  await seatAt(desk, { match, whole, seat, heard: 0, saveId: newSaveId(), frozen: false });
}

/** Sits down at a match: the journal so far is there, and nothing is left to be played by the director. */
async function seatAt(desk: Desk, table: Table, stored: unknown = null): Promise<void> {
  desk.table = table;
  rememberOpen(null);
  const { batch } = desk.store.getState();
  desk.store.setState({ ...NO_GAME, batch: batch + 1, status: "busy" });
  publish(desk, table);
  desk.store.setState({ queue: [], drafts: readDrafts(stored, table.match.world.clock) });
  await claim(table.saveId);
  keep(desk, table);
}

/** Puts what the seat may see of the match into the store. */
function publish(desk: Desk, table: Table): void {
  const { journal, batch, drafts, saving, view: before } = desk.store.getState();
  const view = viewOf(table.match, table.seat);
  const news: readonly Heard[] = eventsFor(table.match, table.seat, table.heard).map((event, at) => ({
    index: journal.length + at,
    event,
  }));
  const isSameBeat = before?.world.clock === view.world.clock;
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
    drafts: isSameBeat ? drafts : {},
    saving: saving === "again" && !isSameBeat ? "kept" : saving,
    problem: null,
    refused: null,
  });
}

function acted(desk: Desk, play: (table: Table) => Acted): Rejection | null {
  const { table } = desk;
  if (table === null || table.frozen) return "wrongPhase";
  const done = play(table);
  if (!done.ok) {
    desk.store.setState({ refused: done.reason });
    return done.reason;
  }
  moved(desk, table, done.match);
  return null;
}

/** An act that is taken back leaves nothing lying about: its draft goes with it. */
function takeBack(desk: Desk, slot: string): Rejection | null {
  const { placards, ...drafts } = desk.store.getState().drafts;
  const [, article = ""] = slot.split("layPlacards:");
  const { [article]: _, ...left } = placards ?? {};
  desk.store.setState({ drafts: { ...drafts, placards: left } });
  return acted(desk, (t) => unseal(t.match, t.seat, slot));
}

function closeBeat(desk: Desk): void {
  const { table } = desk;
  if (table === null || table.frozen || desk.store.getState().status !== "ready") return;
  moved(desk, table, table.whole === null ? played(table) : close(table.match));
}

/** The match after the person at the table is ready; alone that closes the beat. */
function played({ match, seat }: Table): Match {
  return ready(match, seat);
}

/** Whoever has watched enough sees how it ends. */
function finish(desk: Desk): void {
  const { table } = desk;
  if (table?.whole != null) moved(desk, table, table.whole);
}

function moved(desk: Desk, table: Table, match: Match): void {
  table.match = match;
  publish(desk, table);
  keep(desk, table);
}

function keepDraft<K extends DraftName>(desk: Desk, name: K, draft: DraftOf<K>): void {
  if (desk.table === null) return;
  desk.store.setState({ drafts: { ...desk.store.getState().drafts, [name]: draft } });
  keep(desk, desk.table);
}

function keep(desk: Desk, table: Table): void {
  const { saveId, seat } = table;
  desk.keep({ saveId, seat, match: kept(table) }, () => desk.table === table);
}

function openText(desk: Desk, text: string): Promise<boolean> {
  return opened(desk, readRecord(text), text, newSaveId());
}

async function openFile(desk: Desk, file: Blob): Promise<boolean> {
  if (file.size > LONGEST_TEXT) return failed(desk, "tooBig", "");
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
  if (!door.ok) return failed(desk, door.code, raw, "results" in door ? door.results : undefined);
  const found = matchOf(libraryFor(door.value.setup), door.value);
  if (!found.ok) return failed(desk, found.code, raw);
  const { match, frozen } = found;
  await seatAt(desk, { match, whole: null, seat: seatOf(match), heard: 0, saveId, frozen }, stored);
  return true;
}

function failed(desk: Desk, code: ProblemCode, raw: string, results?: OlderResults): boolean {
  desk.store.setState({ problem: problem(code, raw, results) });
  return false;
}

async function continueSave(desk: Desk, id: string): Promise<boolean> {
  rememberOpen(null);
  const text = await readSave(id);
  if (text === null) return failed(desk, (await keepsMatches()) ? "saveMissing" : "noStorage", "");
  const drafts = await readSavedDrafts(id);
  const isFree = await claim(id);
  const isOpened = await opened(desk, readRecord(text), text, isFree ? id : newSaveId(), drafts);
  if (isOpened && !isFree) desk.store.setState({ problem: problem("openElsewhere") });
  return isOpened;
}

async function shareLink(desk: Desk): Promise<Shared> {
  const { table } = desk;
  if (table === null || table.frozen) return { ok: false, code: "otherVersion" };
  const made = bare(record(kept(table)));
  const url = `${location.origin}${location.pathname}${await toFragment(made)}`;
  return url.length > LINK_LIMIT ? { ok: false, code: "tooLong" } : { ok: true, url, hash: made.hash };
}

async function forkAt(desk: Desk, at: number): Promise<void> {
  const { table } = desk;
  if (table === null) return;
  const past = kept(table);
  const match = fork(libraryFor(past.setup), record(past), at);
  if (match === null) {
    desk.store.setState({ problem: problem("unexpected") });
    return;
  }
  await seatAt(desk, {
    match,
    whole: null,
    seat: table.seat,
    heard: 0,
    saveId: newSaveId(),
    frozen: false,
  });
}

function leave(desk: Desk): void {
  desk.table = null;
  unclaim();
  rememberOpen(null);
  desk.store.setState({ ...NO_GAME, batch: desk.store.getState().batch + 1 });
}
