/** Words on a table's card: the progress of its match, and the state of each seat. */

import { language, list, t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { seatText } from "../../client/sentences/desk-words.ts";
import { languageName } from "../../client/sentences/language-words.ts";
import { readyCount } from "../../client/sessions/room/ready-count.ts";
import { endsTime, type Waited, waitedFor } from "../../client/sessions/room/waited-for.ts";
import type { Scenario } from "../../engine/state/scenario.ts";
import type { Beat } from "../../engine/state/world.ts";
import type { DeskView, SeatReport, TableReport } from "../../room/message.ts";
import type { Pace } from "../../room/settings.ts";

export function placeInTime({ phase, beat, round, season }: TableReport, scenario: Scenario): string {
  if (beat === null) return t("desk:table.notBegun");
  if (beat === "over") return t("desk:table.over");
  const name = t(`beat.${beat as Beat}.name`);
  if (phase === "negotiation")
    return t("match.placeRound", { round, rounds: scenario.rounds - 1, beat: name });
  if (beat === "season") return t("desk:table.season", { season, seasons: scenario.seasons });
  return name;
}

export type SeatMark = "free" | "bot" | "away" | "here" | "acted" | "ready";

/** The most important fact about a seat, readable at a glance. */
export function markOf(report: SeatReport): SeatMark {
  const { devices, isHere, isReady, isBot } = report;
  if (devices.length === 0) return isBot ? "bot" : "free";
  if (isBot) return "bot";
  if (isReady) return "ready";
  if (!isHere) return "away";
  return hasActed(report) ? "acted" : "here";
}

/** An offer and its answer take effect at once, so they are not among the acts that wait for the beat to close. */
function hasActed({ sealed, offers, answers }: SeatReport): boolean {
  return sealed + offers + answers > 0;
}

/** When a row of the desk is read. `now`: by the host's clock, in ms; null if nobody can act, so that silence says nothing. */
export type ReadAt = Readonly<{ now: number | null; isDebriefed: boolean }>;

/** Everything about a seat, in words. */
export function seatWords(
  report: SeatReport,
  devices: DeskView["devices"],
  { now, isDebriefed }: ReadAt,
): readonly string[] {
  const { isHere, isReady, isBot, sealed, wantsTime, offers, answers } = report;
  if (report.devices.length === 0) return [t(isBot ? "desk:seat.bot" : "desk:seat.free")];
  const halves = halvesOf(report, devices);
  const others = otherLanguages(devices.filter(({ id }) => report.devices.includes(id)));
  // A seat that has acted is obviously present, so that is not repeated.
  const isPlain = isHere && !isBot && !hasActed(report) && !isReady && !wantsTime && halves.length === 0;
  return [
    ...(isBot ? [t("desk:seat.bot")] : []),
    ...(isPlain ? [hereText(report, now)] : []),
    ...(isHere || halves.length > 0 ? [] : [t(isDebriefed ? "desk:seat.awayAtEnd" : "desk:seat.away")]),
    ...halves,
    ...(wantsTime ? [t("desk:seat.wantsTime")] : []),
    ...(sealed > 0 ? [t("desk:seat.acts", { count: sealed })] : []),
    ...(offers > 0 ? [t("desk:seat.offers", { count: offers })] : []),
    ...(answers > 0 ? [t("desk:seat.answers", { count: answers })] : []),
    ...(isReady ? [t("desk:seat.ready")] : []),
    ...(report.botPlayed !== null && !isBot ? [botPlayedText(report.botPlayed)] : []),
    ...(others.length === 0 ? [] : [t("desk:seat.language", { languages: list(others) })]),
  ];
}

/** The languages of these devices, without that of the desk itself: in most rooms there are no others. */
function otherLanguages(devices: DeskView["devices"]): readonly string[] {
  const codes = devices.flatMap((device) => (device.language === null ? [] : [device.language]));
  return [...new Set(codes)].filter((code) => code !== language()).map(languageName);
}

/** A seat that is silent for so long stands out on the desk, in minutes [design]. */
const QUIET = 2;

/** Present, and for how long without any act. */
function hereText(report: SeatReport, now: number | null): string {
  const minutes = now === null ? 0 : quietMinutes(report, now);
  if (minutes === null) return t("desk:seat.hereSilent");
  return minutes < QUIET ? t("desk:seat.here") : t("desk:seat.hereQuiet", { count: minutes });
}

/** In the beat that closed last, a bot has played for the seat. */
export function botPlayedText(beat: Beat): string {
  return t("desk:seat.botPlayed", { beat: t(`beat.${beat}.name`) });
}

const HALVES = ["delegate", "capital"] as const;

/** For a pair on two devices, says which partner is present. */
function halvesOf(report: SeatReport, devices: DeskView["devices"]): readonly string[] {
  const own = devices.filter(({ id }) => report.devices.includes(id));
  if (own.some(({ place }) => place?.role === "both")) return [];
  return HALVES.map((half) => {
    const device = own.find(({ place }) => place?.role === half);
    const how = device === undefined ? "none" : device.isHere ? "here" : "away";
    return t(`desk:seat.half.${half}.${how}`);
  });
}

/**
 * The seats that the table is waiting for, once a player is ready or the clock has run out. Empty if there are none, in
 * a last call, and if only seats with more time are left: the class may see the desk, and must not read whose they are.
 */
export function waitedText(table: TableReport, pace: Pace, isUp: boolean): string {
  const { beat, seats, isPaused } = table;
  if (beat === null || beat === "over" || isPaused || (isUp && hasEnded(table, pace))) return "";
  if (table.timer?.isLastCall === true) return "";
  if (!isUp && !seats.some(({ isReady }) => isReady)) return "";
  const states = waitedFor(seats.map(asWaited), pace).map(countryName);
  return states.length === 0 ? "" : t("desk:table.waitingFor", { states: list(states) });
}

function asWaited(report: SeatReport): Waited {
  return { ...report, isTaken: report.devices.length > 0 };
}

/** Whether the time of all seats that have no more is up when the clock of the beat runs out. */
function hasEnded({ timer }: TableReport, pace: Pace): boolean {
  return timer !== null && endsTime(pace, timer);
}

/**
 * How many seats with more time keep the beat open after the clock that all see has run out. @param now by the host's
 * clock, in ms
 */
export function keepingOpenAt(table: TableReport, pace: Pace, now: number): number {
  const until = table.timer?.until ?? null;
  const isUp = until !== null && until <= now && hasEnded(table, pace);
  return isUp ? decidingAt([table], now) : 0;
}

/** True if no device has a seat at the table. Starting all tables leaves out empty ones. */
export function isEmpty({ seats }: TableReport): boolean {
  return seats.every(({ devices }) => devices.length === 0);
}

/** `counted`: the seats that are ready or waited for, of which `ready` are. Devices and wall show the same two numbers. */
export type Counts = Readonly<{
  all: number;
  here: number;
  devices: number;
  acted: number;
  ready: number;
  counted: number;
}>;

/** Counts only seats held by people. `devices`: how many devices those seats have, two for a pair that has one each. */
export function countsOf(seats: readonly SeatReport[], pace: Pace): Counts {
  const held = seats.filter(({ devices, isBot }) => devices.length > 0 && !isBot);
  const { ready, all: counted } = readyCount(seats.map(asWaited), pace);
  return {
    all: held.length,
    here: held.filter(({ isHere }) => isHere).length,
    devices: held.flatMap(({ devices }) => devices).length,
    acted: held.filter((one) => hasActed(one) || one.isReady).length,
    ready,
    counted,
  };
}

/**
 * How many delegations still have time to decide: present, not ready, and by their clock not too late. @param now by the
 * host's clock, in ms
 */
export function decidingAt(tables: readonly TableReport[], now: number): number {
  return tables.flatMap((table) => decidingSeats(table, now)).length;
}

function decidingSeats({ beat, isOver, seats, timer }: TableReport, now: number): readonly SeatReport[] {
  if (beat === null || isOver) return [];
  return seats.filter(({ devices, isHere, isReady, isBot, time, clock }) => {
    const end = (clock ?? timer)?.until ?? null;
    const isUp = time !== "endless" && end !== null && end <= now;
    return devices.length > 0 && isHere && !isReady && !isBot && !isUp;
  });
}

/**
 * The delegations that still decide, by name. Those of a table whose clock is up have time of their own, and stay without a
 * name: the class may see the desk. @param now by the host's clock, in ms
 */
export function decidingNames(tables: readonly TableReport[], now: number): readonly string[] {
  const isUp = ({ timer }: TableReport): boolean => timer?.until != null && timer.until <= now;
  return tables
    .filter((table) => !isUp(table))
    .flatMap((table) =>
      decidingSeats(table, now).map(({ seat }) =>
        tables.length > 1 ? seatText(seat, table.table) : countryName(seat),
      ),
    );
}

/** After the match nobody can act, so only presence is shown. */
export function seatsShown({ isOver, seats }: TableReport): readonly SeatReport[] {
  return isOver ? seats.map((seat) => ({ ...seat, isReady: false, isBot: false, sealed: 0 })) : seats;
}

/** For how many whole minutes a seat has done nothing, or null if it never has. @param now by the host's clock, in ms */
export function quietMinutes({ lastActAt }: SeatReport, now: number): number | null {
  return lastActAt === null ? null : Math.max(0, Math.floor((now - lastActAt) / MINUTE_MS));
}

const MINUTE_MS = 60_000;
