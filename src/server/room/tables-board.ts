/** The board of all tables: the progress and the clock of each. */

import { placardsOn } from "../../engine/model/soundings.ts";
import { handsOf, personsOf } from "../../engine/seats/hands.ts";
import { isBlankRow, placardTally } from "../../engine/state/digits.ts";
import { CHAIR, indexOf, type Seat } from "../../engine/state/seat.ts";
import type { World } from "../../engine/state/world.ts";
import type { BoardText, Clock, RoomView, TableBoard } from "../../room/message.ts";
import type { SoughtText } from "../../room/offer-report.ts";
import { type OwnTime, PLAIN, seatEnd, talkEnd } from "../../room/seat-time.ts";
import { soughtByPeople } from "../../room/sought.ts";
import type { TableState } from "../../room/table-state.ts";
import { bondsIn, talkingIn } from "./offers-report.ts";
import { type Open, tableOf } from "./snapshot.ts";
import type { Table } from "./table.ts";

/** The clock of a table as everybody sees it, or as a seat with this time does. */
export function clockShown(
  table: Pick<TableState, "timer" | "held"> | undefined,
  own: OwnTime = PLAIN,
): Clock | null {
  if (table?.timer == null) return null;
  const end = seatEnd(table.timer, own);
  if (end === null) return null;
  const { until, isCountdown } = end;
  const kind =
    isCountdown && table.timer.lastCall !== undefined
      ? { isCountdown, isLastCall: true as const }
      : { isCountdown };
  return table.held === null
    ? { until, left: null, ...kind }
    : { until: null, left: Math.max(0, table.held + until - table.timer.until), ...kind };
}

/** The clocks of a seat with this time: that of the beat, and in it the minute of talk. */
export function clocksOfSeat(
  table: Pick<TableState, "timer" | "held">,
  own: OwnTime,
): Pick<RoomView, "clock" | "talk"> {
  return { clock: clockShown(table, own), talk: talkShown(table, own) };
}

/** The minute of talk at a table as everybody sees it, or as a seat with this time does. Null if there is none. */
function talkShown({ timer, held }: Pick<TableState, "timer" | "held">, own = PLAIN): Clock | null {
  const end = timer === null ? null : talkEnd(timer, own);
  if (timer === null || end === null) return null;
  return held === null
    ? { until: end, left: null, isCountdown: false }
    : { until: null, left: Math.max(0, held + end - timer.until), isCountdown: false };
}

export function boardOf(room: Open): TableBoard[] {
  const { tables, isDebriefed } = room.state;
  return tables.map((state, at) => ({
    ...boardLine(at + 1, state, tableOf(room, at + 1)),
    guesses: isDebriefed ? Object.values(state.guesses).sort((a, b) => a - b) : [],
  }));
}

function boardLine(table: number, state: TableState, open: Table | null): Omit<TableBoard, "guesses"> {
  const world = open?.match.world;
  return {
    table,
    phase: world?.phase ?? null,
    beat: world?.beat ?? null,
    clock: world?.clock ?? -1,
    round: world?.round ?? 0,
    season: world?.season ?? 0,
    month: world?.month ?? 0,
    reached: world?.treaty.reached ?? -1,
    instruments: world?.treaty.deposited.filter((month) => month >= 0).length ?? 0,
    isPaused: world?.isPaused ?? false,
    isOver: world?.beat === "over",
    texts: world === undefined ? [] : textsOf(world),
    timer: clockShown(state),
    bonds: world === undefined ? [] : bondsIn(world),
    talking: world === undefined ? [] : talkingIn(world),
    talk: world !== undefined && canTalk(world) ? talkShown(state) : null,
    sought: world?.beat === "deal" ? soughtOf(world) : [],
    closed: open?.closed ?? 0,
  };
}

/** Whether two people sit at the table. One alone has nobody to stand up for. */
function canTalk(world: World): boolean {
  return personsOf(world).filter((seat) => seat !== CHAIR).length > 1;
}

/** What the wall of this one table lists. */
function soughtOf(world: World): SoughtText[] {
  const { countries, articles } = world.scenario;
  return soughtByPeople(world).map(({ country, term }) => ({
    seat: countries[country]?.iso3 ?? "",
    article: articles[term.article]?.id ?? "",
    text: articles[term.article]?.alternatives[term.alternative]?.key ?? "",
  }));
}

/** The maximum number of articles that fit on a card on the wall. */
const MOST_TEXTS = 7;

function textsOf(world: World): BoardText[] {
  const { articles } = world.scenario;
  return articles.length > MOST_TEXTS ? [] : articles.map((_, article) => textOf(world, article));
}

function textOf(world: World, article: number): BoardText {
  const { scenario, draft, treaty } = world;
  const { id = "", alternatives = [] } = scenario.articles[article] ?? {};
  const final = treaty.text[article] ?? -1;
  const agreed = final >= 0 ? final : (draft.agreed[article] ?? -1);
  const now = agreed >= 0 ? agreed : (draft.chair[article] ?? -1);
  const row = now < 0 ? "" : placardsOn(world, article, now);
  return {
    article: id,
    isAgreed: agreed >= 0,
    text: alternatives[now]?.key ?? null,
    tally: row === "" || isBlankRow(row) ? null : placardTally(row),
  };
}

/** Whether a bot plays a seat that a device could take. */
export function isPlayedByBot(world: World, seat: Seat): boolean {
  return !handsOf(world).includes(seat) && indexOf(world.scenario, seat) >= 0;
}
