/** What became of an article when the round closed, and the figures that decided it. */
import type { GameEvent } from "../../../engine/events/event.ts";
import { forecast } from "../../../engine/forecasts/forecast.ts";
import { readingOn } from "../../../engine/model/consensus.ts";
import { OBJECTION_LIMIT, QUICK_CLOSE } from "../../../engine/model/costs.ts";
import type { OpenWorld } from "../../../engine/state/world.ts";
import { objectionPercent } from "../negotiation/outlook.ts";
import type { Times } from "./texts-put.ts";

/** A range that was forecast: a chance in thousandths, or a number of states. */
export type Range = Readonly<{ low: number; high: number }>;

/** The share of the room that objects, by power and trust, and the most that the chair allows, in percent. */
export type Objection = Readonly<{ now: number; limit: number }>;

export type ClosedResult = Readonly<{
  of: "closed";
  article: number;
  alternative: number;
  how: "agreed" | "blocked" | "firstReading" | "chair" | "notPut";
  blockers: readonly number[];
  /** True if the text would have come back even without a block, because this was its first reading. */
  isFirst: boolean;
  /** True after the last reading of a text that is not agreed: the chair may still put it into the package. */
  isForPackage: boolean;
  expected: Range | null;
  /** The objection, if it alone held the text back; otherwise null. */
  objection: Objection | null;
}>;

type Closed = Extract<GameEvent, { type: "articleAgreed" | "articleHeld" | "articleNotTested" }>;

export function closedResult(event: Closed, { now, before }: Times): ClosedResult {
  const { article, alternative } = event;
  const how = howOf(event);
  const blockers = how === "blocked" ? (now.world.blockers[article] ?? []) : [];
  const isTested = how !== "notPut" && before !== null;
  const expected = isTested
    ? forecast(before, { type: "takeStand", article, stand: "join", breaking: false })
    : null;
  const isFirst = before !== null && readingOn(before.world, article) === "first";
  const isForPackage = how !== "agreed" && now.world.phase === "adoption";
  const why = event.type === "articleAgreed" ? "agreed" : event.why;
  const objection = objectionThatHeld(why, article, now.world);
  return { of: "closed", article, alternative, how, blockers, isFirst, isForPackage, expected, objection };
}

function howOf(event: Closed): ClosedResult["how"] {
  if (event.type === "articleAgreed") return "agreed";
  return event.type === "articleHeld" ? event.why : "notPut";
}

/**
 * The objection that held a text back: above a third, the chair does not put it; above a tenth, it comes back after its
 * first reading, even if nobody blocks it (MODEL §3.6).
 */
export function objectionThatHeld(
  why: keyof typeof LIMITS,
  article: number,
  { soundings }: Pick<OpenWorld, "soundings">,
): Objection | null {
  const limit = LIMITS[why];
  const objection = soundings[article]?.objection;
  if (limit === null || objection === undefined) return null;
  return { now: objectionPercent(objection), limit: Math.floor(limit / 10) };
}

const LIMITS = {
  objection: OBJECTION_LIMIT,
  firstReading: QUICK_CLOSE,
  agreed: null,
  centre: null,
  chair: null,
  blocked: null,
} as const;
