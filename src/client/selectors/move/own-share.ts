/**
 * What a seat's placards and speech did where they turned no text: who else wants the same, how much closer they brought
 * it, and how many minds the speech turned. Uses public facts only.
 */
import { forecast } from "../../../engine/forecasts/forecast.ts";
import { gapClosed } from "../../../engine/forecasts/own-part.ts";
import { placardsOn } from "../../../engine/model/soundings.ts";
import type { Command } from "../../../engine/state/command.ts";
import { placardTally } from "../../../engine/state/digits.ts";
import type { Range } from "./results.ts";
import type { Times } from "./texts-put.ts";

export type OwnShare = Readonly<{
  article: number;
  /** The text that the seat supported; −1 if it only objected. */
  wanted: number;
  /** How many other states support that text, or object to the chair's text as the seat does. */
  others: number;
  /** How much of the gap to the chair's text the seat closed for its own, in percent; 0 if it is the chair's own. */
  closed: number;
}>;

const SUPPORT = 0;
const OBJECT = 2;

/** The share of the seat in each article on which it laid placards with a preference. */
export function ownShares(acts: readonly Command[], times: Times): readonly OwnShare[] {
  const { world } = times.now;
  return acts.flatMap((act): OwnShare[] => {
    if (act.type !== "layPlacards") return [];
    const { article, placards } = act;
    const texts = world.draft.texts[article] ?? [];
    const put = world.draft.chair[article] ?? -1;
    const wanted = texts[placards.indexOf(SUPPORT)] ?? -1;
    if (wanted >= 0) {
      const others = placardTally(placardsOn(world, article, wanted)).support - 1;
      const closed = wanted === put ? 0 : closedBy(times, acts, { article, text: wanted, put });
      return [{ article, wanted, others, closed }];
    }
    if (placards[texts.indexOf(put)] !== OBJECT) return [];
    const others = placardTally(placardsOn(world, article, put)).object - 1;
    return [{ article, wanted: -1, others, closed: 0 }];
  });
}

function closedBy(
  { now, before }: Times,
  acts: readonly Command[],
  { article, text, put }: Readonly<{ article: number; text: number; put: number }>,
): number {
  const then = (before ?? now).world;
  const said = {
    hasSpoken: acts.some((act) => act.type === "speak" && act.article === article),
    wishBefore: then.declared[article * then.trust.length + now.country] ?? 0,
    trustBefore: then.trust[now.country] ?? 0,
  };
  return Math.round(gapClosed(now.world, now.country, article, said, { text, put }) / 10);
}

/** How many states the seat's speech turned, as far as anybody can know. Null without a speech or without a forecast. */
export function speechTurned(acts: readonly Command[], { before }: Times): Range | null {
  const speech = acts.find((act) => act.type === "speak");
  return speech === undefined || before === null ? null : forecast(before, speech);
}
