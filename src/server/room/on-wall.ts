/** What the teacher puts on the wall: whether it exists, and all that the wall needs to show it. */
import { currentText } from "../../engine/model/whole-text.ts";
import { indexOf, type Seat } from "../../engine/state/seat.ts";
import type { World } from "../../engine/state/world.ts";
import { checkPoll } from "../../room/check.ts";
import { answersToCheck } from "../../room/check-answers.ts";
import type { ExplainedCheck } from "../../room/check-view.ts";
import type { WallContent } from "../../room/offer-report.ts";
import type { OnWall, WallItem } from "../../room/on-wall.ts";
import type { DeskOrder } from "../../room/order.ts";
import { devicesAt } from "../../room/seats.ts";
import { shownOnWall } from "../../room/show-on-wall.ts";
import { explainCheck } from "./checks.ts";
import { type Draft, write } from "./draft.ts";
import { offerIn } from "./offers-report.ts";
import type { RefusalReason } from "./runtime.ts";
import { type Open, tableOf } from "./snapshot.ts";

/** Puts something on the wall for the teacher, or takes it down. */
export function showOnWall(
  draft: Draft,
  { table, item }: Extract<DeskOrder, { type: "showOnWall" }>,
): RefusalReason | null {
  const facts = shownOnWall(draft.snapshot.state, { table, item });
  if (typeof facts === "string") return facts;
  if (item !== null && !isThere(draft.snapshot, { table, item })) return "unknownTarget";
  if (item?.type === "check") explainCheck(draft, { table, ...item });
  write(draft, ...facts);
  return null;
}

/** Whether the table has what the teacher wants to show. Before its match it has only the states of its seats. */
function isThere(room: Open, { table, item }: OnWall): boolean {
  if (item.type === "check") return drawnOn(room, table, item) !== null;
  const world = tableOf(room, table)?.match.world ?? null;
  if (world !== null) return isIn(world, item);
  if (item.type === "question" || item.type === "slide" || item.type === "film") return true;
  return item.type === "state" && room.state.settings.seats.includes(item.seat);
}

type CheckItem = Extract<WallItem, { type: "check" }>;

/** A check question that is explained on the wall. Null if the teacher took back the beat that it was about. */
function drawnOn({ state }: Open, table: number, { moment, number }: CheckItem): ExplainedCheck | null {
  const check = state.tables[table - 1]?.checks[moment]?.checks[number];
  if (check === undefined) return null;
  const answers = answersToCheck(state.checkAnswers, { table, moment, number });
  return { ...check, moment, number, poll: checkPoll(check, answers) };
}

function isIn(world: World, item: Exclude<WallItem, CheckItem>): boolean {
  switch (item.type) {
    case "article":
      return item.article < world.scenario.articles.length;
    case "offer":
      return offerIn(world, item.offer) !== null;
    case "state":
      return indexOf(world.scenario, item.seat) >= 0;
    case "person":
      return world.scenario.cases.some(({ id }) => id === item.case);
    case "question":
    case "slide":
    case "film":
      return true;
  }
}

/** Null if there is nothing on the wall, or if the teacher took back the beat in which the offer was made. */
export function wallContent(room: Open): WallContent | null {
  const { onWall } = room.state;
  if (onWall === null) return null;
  const { table, item } = onWall;
  const world = tableOf(room, table)?.match.world ?? null;
  switch (item.type) {
    case "question":
    case "slide":
    case "film":
      return { table, ...item };
    case "state":
      return { table, ...item, isPerson: isPerson(room, world, table, item.seat) };
    case "person":
      return world === null ? null : { table, ...item, text: currentText(world) };
    case "check": {
      const check = drawnOn(room, table, item);
      return check === null ? null : { table, type: "check", check };
    }
    case "article":
      return world === null ? null : { table, ...item, ...textsOf(world, item.article) };
    case "offer": {
      const offer = world === null ? null : offerIn(world, item.offer);
      return offer === null ? null : { table, type: "offer", offer };
    }
  }
}

/** The texts on the floor, or the one that was agreed. */
function textsOf({ draft }: World, article: number): Readonly<{ texts: readonly number[]; agreed: number }> {
  const agreed = draft.agreed[article] ?? -1;
  return { texts: agreed >= 0 ? [agreed] : (draft.texts[article] ?? []), agreed };
}

function isPerson(room: Open, world: World | null, table: number, seat: Seat): boolean {
  if (world === null) return devicesAt(room.state, table, seat).length > 0;
  return world.holders[indexOf(world.scenario, seat)]?.type === "person";
}
