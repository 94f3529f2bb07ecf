/** Opens and stores matches in solo play: this browser's saves, files and links. */
import { type Seat, WALL } from "../../../engine/state/seat.ts";
import type { Setup } from "../../../engine/state/setup.ts";
import { openMatch, playOut } from "../../../match/match.ts";
import type { OlderResults } from "../../../match/older-record.ts";
import { fork, record } from "../../../match/record.ts";
import { LONGEST_RECORD, type ReadResult, readRecord } from "../../../match/record-schema.ts";
import type { Match, MatchRecord, ReplayInput, SavedMatch } from "../../../match/types.ts";
import { NO_GAME } from "../../game/game-store.ts";
import { libraryFor } from "../../game/library.ts";
import { type ProblemCode, problem } from "../../game/problem.ts";
import { readSheets } from "../../game/single-device-sheet.ts";
import { textOf } from "../../saves/autosave.ts";
import { listDays, markFirstTry } from "../../saves/days.ts";
import { rememberOpen } from "../../saves/last-open.ts";
import type { MatchFiles, Shared } from "../../saves/match-files.ts";
import { fromFragment, LINK_LIMIT, plainLink, toFragment, withoutEvents } from "../../saves/match-link.ts";
import { isBundle } from "../../saves/matches-file.ts";
import { isNewcomer } from "../../saves/newcomer.ts";
import { matchOf, seatIn } from "../../saves/open-match.ts";
import {
  type Answering,
  keepsMatches,
  NO_SAVE_DETAILS,
  newSaveId,
  readSave,
  readSaveDetails,
  type SaveDetails,
  saveAnswering,
} from "../../saves/saves.ts";
import { claim, unclaim } from "../../saves/tab-claim.ts";
import type { EndOfMatch } from "../../selectors/debrief/end-of-match.ts";
import { type SingleDevicePlan, setupOf, withEveryState } from "../../setup/single-device-plan.ts";
import { dareIn, friendsEnd, friendsMatch } from "./dare.ts";
import { askRivals } from "./rivals.ts";
import { keptOf, openAtTable, type SeatedMatch, type SoloSession } from "./solo-session.ts";

export function soloMatchFiles(desk: SoloSession): MatchFiles {
  return {
    startClerked: (plan) => beginClerked(desk, plan),
    startMatch: (setup, seat, isGuided) => begin(desk, setup, seat, isGuided),
    watch: (setup) => begin(desk, setup, WALL),
    openRecord: (text) => openText(desk, text),
    openTable: (text, seat) =>
      opened(desk, readRecord(text), text, newSaveId(), { ...NO_SAVE_DETAILS, seat, isForeign: false }),
    openFile: (file) => openFile(desk, file),
    openLink: (fragment) => openLink(desk, fragment),
    takeDare: () => takeDare(desk),
    lookAtDare: () => lookAtDare(desk),
    answerToDare: () => answerToDare(desk),
    isDared: () => desk.sitting !== null && desk.sitting.dare !== null,
    friendsEnd: () => friendsEndAt(desk),
    continueSave: (id) => continueSave(desk, id),
    exportRecord: () =>
      desk.sitting === null ? "" : textOf(keptOf(desk.sitting), desk.sitting.sheets !== null),
    shareLink: () => shareLink(desk),
    record: () => (desk.sitting === null ? null : record(keptOf(desk.sitting))),
    played: () => playedAt(desk),
    day: () => listDays().find(({ saveId }) => saveId === desk.sitting?.saveId) ?? null,
    fork: (at) => forkAt(desk, at),
    leave: () => leave(desk),
    remember: () => rememberOpen(desk.sitting?.saveId ?? null),
    dismissProblem: () => desk.store.setState({ problem: null, refused: null }),
  };
}

async function begin(
  desk: SoloSession,
  asked: Setup,
  seat: Seat,
  isGuided = false,
  dare: string | null = null,
): Promise<void> {
  const saveId = newSaveId();
  const setup = markFirstTry(asked, saveId);
  const match = openMatch(libraryFor(setup), setup);
  const whole = seat === WALL ? playOut(match) : null;
  await openAtTable(desk, { ...newSitting(match, seat, saveId), whole, dare }, { isGuided });
  void askRivals(desk);
}

/** Starts a match for a class. The page shows what a wall would. */
async function beginClerked(desk: SoloSession, plan: SingleDevicePlan): Promise<void> {
  const saveId = newSaveId();
  const setup = markFirstTry(setupOf(plan), saveId);
  const match = openMatch(libraryFor(setup), setup);
  const seated = plan.isWhole ? withEveryState(match) : match;
  await openAtTable(desk, { ...newSitting(seated, WALL, saveId), sheets: {} });
}

/** A match with an empty journal. */
function newSitting(match: Match, seat: Seat, saveId: string): SeatedMatch {
  const at = { match, seat, saveId, whole: null, heard: 0, heardBy: {} };
  return { ...at, sheets: null, frozen: false, isForeign: false, dare: null, isLook: false };
}

function openText(desk: SoloSession, text: string): Promise<boolean> {
  return opened(desk, readRecord(text), text);
}

/** Number of bytes read to recognise the kind of file. */
const HEAD = 100;

async function openFile(desk: SoloSession, file: Blob): Promise<boolean> {
  const head = await file
    .slice(0, HEAD)
    .text()
    .catch(() => "");
  if (isBundle(head)) return failed(desk, "manyMatches", "");
  if (file.size > LONGEST_RECORD) return failed(desk, "tooBig", "");
  const text = await file.text().catch(() => null);
  return text === null ? failed(desk, "unreadable", "") : openText(desk, text);
}

async function opened(
  desk: SoloSession,
  door: ReadResult<MatchRecord | SavedMatch, ProblemCode>,
  raw: string,
  saveId: string = newSaveId(),
  { seat, drafts, isGuided, isForeign, sheets, dare }: SaveDetails = NO_SAVE_DETAILS,
): Promise<boolean> {
  if (!door.ok) return failed(desk, door.code, raw, "results" in door ? door.results : undefined);
  const found = matchOf(libraryFor(door.value.setup), door.value);
  if (!found.ok) return failed(desk, found.code, raw);
  const { match, frozen } = found;
  const comesOver = isForeign === null && match.world.phase === "over";
  const isClerked = "isClerked" in door.value && door.value.isClerked === true;
  const sitting = {
    ...newSitting(match, isClerked ? WALL : seatIn(match, seat), saveId),
    sheets: isClerked ? readSheets(sheets) : null,
    frozen,
    isForeign: comesOver || isForeign === true,
    dare: typeof dare === "string" ? dare : null,
  };
  await openAtTable(desk, sitting, { drafts, isGuided: isGuided === true && !frozen });
  void askRivals(desk);
  return true;
}

/** Opens a link: a finished match that one person played is a dare, every other match opens at the table. */
async function openLink(desk: SoloSession, fragment: string): Promise<"match" | "dare" | null> {
  const read = await fromFragment(fragment);
  const dare = read.ok ? dareIn(read.value, plainLink(fragment)) : null;
  if (dare === null) return (await opened(desk, read, fragment)) ? "match" : null;
  desk.store.setState({ dare, problem: null });
  return "dare";
}

async function friendsEndAt({ sitting }: SoloSession): Promise<EndOfMatch | "bad" | null> {
  const dare = sitting?.dare ?? null;
  return dare === null ? null : friendsEnd(dare);
}

/** Somebody who has never played gets the guide, as in the first match that the start page offers. */
async function takeDare(desk: SoloSession): Promise<boolean> {
  const { dare } = desk.store.getState();
  const isGuided = await isNewcomer();
  if (dare !== null) await begin(desk, dare.setup, dare.seat, isGuided, dare.link);
  return isGuided;
}

async function answerToDare({ store }: SoloSession): Promise<Answering | null> {
  const { dare } = store.getState();
  return dare === null ? null : saveAnswering(dare.link);
}

/** The friend's match is seen from the wall, so that no sentence takes the friend's acts for the viewer's. */
async function lookAtDare(desk: SoloSession): Promise<boolean> {
  const { dare } = desk.store.getState();
  const match = dare === null ? null : await friendsMatch(dare.link);
  if (dare === null || match === null) return false;
  await openAtTable(desk, { ...newSitting(match, WALL, ""), isForeign: true, dare: dare.link, isLook: true });
  desk.store.setState({ dare });
  return true;
}

function failed(desk: SoloSession, code: ProblemCode, raw: string, results?: OlderResults): boolean {
  desk.store.setState({ problem: problem(code, raw, results) });
  return false;
}

async function continueSave(desk: SoloSession, id: string): Promise<boolean> {
  rememberOpen(null);
  const text = await readSave(id);
  if (text === null) return failed(desk, (await keepsMatches()) ? "saveMissing" : "noStorage", "");
  const beside = await readSaveDetails(id);
  const isFree = await claim(id);
  const isOpened = await opened(desk, readRecord(text), text, isFree ? id : newSaveId(), beside);
  if (isOpened && !isFree) desk.store.setState({ problem: problem("openElsewhere") });
  return isOpened;
}

async function shareLink(desk: SoloSession): Promise<Shared> {
  const { sitting } = desk;
  if (sitting === null || sitting.frozen) return { ok: false, code: "otherVersion" };
  const made = withoutEvents(record(keptOf(sitting)));
  const url = `${location.origin}${location.pathname}${await toFragment(made)}`;
  return url.length > LINK_LIMIT ? { ok: false, code: "tooLong" } : { ok: true, url, hash: made.hash };
}

async function forkAt(desk: SoloSession, at: number): Promise<void> {
  const { sitting } = desk;
  if (sitting === null) return;
  const past = keptOf(sitting);
  const match = fork(libraryFor(past.setup), record(past), at);
  if (match === null) {
    desk.store.setState({ problem: problem("unexpected") });
    return;
  }
  // The class also plays any fork of its match.
  const isClerked = sitting.sheets !== null;
  const next = newSitting(match, isClerked ? WALL : sitting.seat, newSaveId());
  await openAtTable(desk, { ...next, sheets: isClerked ? {} : null, dare: sitting.dare });
}

function playedAt({ sitting }: SoloSession): ReplayInput | null {
  if (sitting === null || sitting.frozen) return null;
  const { setup, entries } = keptOf(sitting);
  return { setup, entries };
}

function leave(desk: SoloSession): void {
  desk.sitting = null;
  unclaim();
  rememberOpen(null);
  desk.store.setState({ ...NO_GAME, batch: desk.store.getState().batch + 1 });
}
