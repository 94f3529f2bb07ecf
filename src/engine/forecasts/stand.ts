/** What a seat can expect when an article closes: which seats will block the chair's text. */

import { clamp, quotient } from "../exact/whole.ts";
import { commitmentsOn } from "../model/bloc.ts";
import { blockCost, hasCause, isDeclaredBeyond } from "../model/cause.ts";
import { contradicts } from "../model/conduct.ts";
import { CONTRADICTION_TRUST } from "../model/costs.ts";
import { shownMargin } from "../model/shown.ts";
import { placardsOn } from "../model/soundings.ts";
import type { TakeStand } from "../state/command.ts";
import { isObjection } from "../state/digits.ts";
import type { Forecast, Reason } from "../state/forecast.ts";
import type { Climate } from "../state/scenario.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { because } from "./basics.ts";
import { isPubliclyAgainst } from "./explain.ts";
import { publicIsolation } from "./public-votes.ts";

/**
 * How often a state blocks if it objected and wants a text at least two steps away, in thousandths by climate. `line`
 * is for states that declared a red line against the text, `free` for all others. The four columns are for an
 * apparent cost of the text of less than half the price of standing alone, less than three quarters, less than the
 * whole price, and more. The figures come from 60 matches between level-2 bots in each of the scenarios lesson,
 * express and standard. In the contested climate, states with a line blocked in 785 of 1,544, 19 of 1,698, 927 of
 * 3,287 and 5,982 of 6,361 cases (docs/MODEL.md §3.6).
 */
const BLOCKING: Readonly<Record<Climate, Blocking>> = {
  calm: { line: [425, 14, 160, 920], free: [15, 2, 2, 100] },
  measured: { line: [425, 14, 160, 920], free: [4, 5, 55, 250] },
  tense: { line: [560, 30, 260, 940], free: [15, 10, 20, 450] },
  contested: { line: [508, 11, 282, 940], free: [60, 90, 100, 320] },
};

type Chances = readonly [number, number, number, number];
type Blocking = Readonly<Record<"line" | "free", Chances>>;

/**
 * The half-width of the range in tenths of a standard deviation. With 1.6 standard deviations, the range covered 86
 * to 89 of 100 closings in matches not used for the figures above. In the contested climate whole caucuses depart
 * from the data together, so 3 are needed.
 */
const SPREAD: Readonly<Record<Climate, number>> = { calm: 16, measured: 16, tense: 16, contested: 30 };

/** How many seats are likely to block the chair's text, judged by placards and declarations. */
export function ofStand(world: OpenWorld, country: number, command: TakeStand): Forecast {
  const { article } = command;
  const alternative = world.draft.chair[article] ?? 0;
  const others = objectors(world, article, alternative).filter((i) => i !== country);
  const chances = others.map((i) => chanceOfBlock(world, i, article, alternative));
  const mean = chances.reduce<number>((sum, p) => sum + p, 0);
  const variance = chances.reduce((sum, p) => sum + quotient(p * (1000 - p), 1000), 0);
  const spread = quotient(SPREAD[world.climate] * Math.floor(Math.sqrt(1000 * variance)), 10);
  const own = command.stand === "block" ? 1 : 0;
  return {
    of: "states",
    low: own + quotient(Math.max(0, mean - spread) + 500, 1000),
    high: own + quotient(mean + spread + 500, 1000),
    reasons: [
      ...(own === 1 ? [priceOf(world, country, article, alternative)] : reasonsOf(world, others, article)),
      ...contradictionOf(world, country, command),
    ],
  };
}

/** The trust that a stand costs if it contradicts the seat's own placard. */
function contradictionOf(world: OpenWorld, country: number, { article, stand }: TakeStand): Reason[] {
  const alternative = world.draft.chair[article] ?? 0;
  if (!contradicts(world, country, { article, alternative }, stand)) return [];
  return [because("contradicted", -CONTRADICTION_TRUST, "design", article)];
}

export type Blocker = Readonly<{ country: number; why: "redLine" | "far" | "objects"; steps: number }>;

/**
 * The seats that might block the chair's text. Seats with a declared red line come first, then those that want a text
 * furthest from it, then the most powerful.
 */
export function likelyBlockers(world: OpenWorld, article: number): readonly Blocker[] {
  const chair = world.draft.chair[article] ?? 0;
  const found = objectors(world, article, chair).map((country): Blocker => {
    const steps = Math.abs((world.declared[article * size(world) + country] ?? 0) - chair);
    if (isDeclaredBeyond(world, country, article, chair)) return { country, why: "redLine", steps };
    return { country, why: steps >= FAR ? "far" : "objects", steps };
  });
  const rank = { redLine: 0, far: 1, objects: 2 };
  const power = (country: number): number => world.scenario.countries[country]?.power ?? 0;
  return found.sort(
    (a, b) => rank[a.why] - rank[b.why] || b.steps - a.steps || power(b.country) - power(a.country),
  );
}

/** The distance, in steps from its declared wish to the text, at which an objector is likely to block. */
const FAR = 2;

/** The seats that objected to a text, still have a block and have not promised to join the text. */
function objectors(world: OpenWorld, article: number, alternative: number): number[] {
  const placards = placardsOn(world, article, alternative);
  return Array.from({ length: size(world) }, (_, i) => i).filter(
    (i) =>
      isObjection(placards, i) &&
      (world.blocks[i] ?? 0) > 0 &&
      commitmentsOn(world, article).get(i) !== alternative,
  );
}

function chanceOfBlock(world: OpenWorld, country: number, article: number, alternative: number): number {
  const wish = world.declared[article * size(world) + country] ?? 0;
  if (Math.abs(wish - alternative) < FAR) return 0;
  const chances = BLOCKING[world.climate];
  const loss = 0 - shownMargin(world, country, article, alternative);
  const parts = quotient(4 * loss, Math.max(1, publicIsolation(world, country, article)));
  const row = isDeclaredBeyond(world, country, article, alternative) ? chances.line : chances.free;
  return row[clamp(parts - 1, 0, 3)] ?? 0;
}

/** How many possible blockers have declared a red line against the text, and how many seem strongly against it. */
function reasonsOf(world: OpenWorld, others: readonly number[], article: number): Reason[] {
  const alternative = world.draft.chair[article] ?? 0;
  const lines = others.filter((i) => isDeclaredBeyond(world, i, article, alternative)).length;
  const against = others.filter((i) => isPubliclyAgainst(world, i, article, alternative)).length;
  return [
    ...(lines === 0 ? [] : [because("lines", -lines, "design", article)]),
    ...(against === 0 ? [] : [because("opposed", -against, "modelled", article)]),
  ];
}

/** The trust that a block costs a seat: less if everyone can see its cause. */
function priceOf(world: OpenWorld, country: number, article: number, alternative: number): Reason {
  const code = hasCause(world, country, article, alternative) ? "cause" : "noCause";
  return because(code, -blockCost(world, country, article, alternative), "design", article);
}
