/** How the states would vote on a whole text, judged by public facts (MODEL.md §3.6). */

import { memo } from "../exact/memo.ts";
import { quotient } from "../exact/whole.ts";
import { canonical } from "../model/canonical.ts";
import { lastNightOf } from "../model/climate.ts";
import { marginRow } from "../model/margin-rows.ts";
import { seemsBeyond, shownBy, shownMargin } from "../model/shown.ts";
import { currentText } from "../model/whole-text.ts";
import { isolation, priceUnit } from "../model/worth.ts";
import type { Term, Vote } from "../state/command.ts";
import { everyone, type OpenWorld } from "../state/world.ts";

/** The price of standing alone on an article, from public facts, in u. */
export function publicIsolation(world: OpenWorld, country: number, article: number): number {
  const sounding = world.soundings[article];
  const caucus = canonical(world.scenario).caucusOf[country] ?? 0;
  return isolation(
    priceUnit(world.scenario.articles.length),
    sounding?.seats ?? 1000,
    sounding?.caucuses[caucus] ?? 1000,
    world.scenario.countries[country]?.capacity ?? 0,
  );
}

/** The margin M of a whole text from public positions and the climate of the room, in u. */
export function publicMarginOfText(world: OpenWorld, country: number, text: readonly number[]): number {
  const shown = shownBy(world, country);
  return text.reduce((sum, o, a) => sum + shownMargin(world, country, a, o, shown), 0);
}

/** The price of standing alone on the whole text, from public facts, averaged over the sounded articles, in u. */
function publicIsolationOfText(world: OpenWorld, country: number): number {
  return isolationsOfText(world, [country])[0] ?? 0;
}

/** `publicIsolationOfText` for several states. */
function isolationsOfText(world: OpenWorld, countries: readonly number[]): number[] {
  const unit = priceUnit(world.scenario.articles.length);
  const { caucusOf } = canonical(world.scenario);
  const { no } = lastNightOf(world);
  const sounded = world.soundings.filter((sounding) => sounding !== null);
  return countries.map((country) => {
    const caucus = caucusOf[country] ?? 0;
    const capacity = world.scenario.countries[country]?.capacity ?? 0;
    let sum = 0;
    for (const { seats, caucuses } of sounded) {
      sum += isolation(unit, seats, caucuses[caucus] ?? 1000, capacity);
    }
    return quotient(no * quotient(sum, Math.max(1, sounded.length)), 1000);
  });
}

/** What decides a state's vote: the margin of the text, the price of standing alone, and the red lines crossed. */
type Standing = Readonly<{ margin: number; alone: number; crossed: number }>;

function standingOn(world: OpenWorld, country: number, text: readonly number[]): Standing {
  const shown = shownBy(world, country);
  return {
    margin: publicMarginOfText(world, country, text),
    alone: publicIsolationOfText(world, country),
    crossed: text.filter((o, a) => seemsBeyond(world, country, a, o, shown)).length,
  };
}

/**
 * How a state would vote on a whole text. It votes no if it is strongly against the text. It abstains if it would
 * rather have no treaty, or if the text crosses one of its red lines. Otherwise it votes yes.
 */
export function publicVote(world: OpenWorld, country: number, text: readonly number[]): Vote {
  return voteOf(standingOn(world, country, text));
}

function voteOf({ margin, alone, crossed }: Standing): Vote {
  if (margin < 0 && -margin > alone) return "no";
  return margin < 0 || crossed > 0 ? "abstain" : "yes";
}

/** The text as it stands, and where each state stands on it; computed once in a beat. */
const standings = memo((world: OpenWorld) => {
  const text = currentText(world);
  const all = text.map((alternative, article) => marginRow(world, article, alternative));
  return {
    text,
    margin: sumOf(all.map(({ margins }) => margins)),
    alone: isolationsOfText(world, everyone(world)),
    crossed: sumOf(all.map(({ crossed }) => crossed)),
  };
});

/** The sum of lists of the same length, entry by entry. */
function sumOf([first = [], ...others]: readonly (readonly number[])[]): number[] {
  const sums = first.slice();
  for (const list of others) {
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (list[i] ?? 0);
  }
  return sums;
}

/**
 * The lead of the whole text: the expected yes votes less twice the no votes, so that 0 is just adopted.
 * @param change the article that gets another wording, or null for the text as it stands
 */
export function publicLead(world: OpenWorld, change: Term | null): number {
  const { text, margin, alone, crossed } = standings(world);
  const article = change?.article ?? 0;
  const now = marginRow(world, article, text[article] ?? 0);
  const then = change === null ? now : marginRow(world, article, change.alternative);
  let lead = 0;
  for (let i = 0; i < margin.length; i++) {
    const vote = voteOf({
      margin: (margin[i] ?? 0) + (then.margins[i] ?? 0) - (now.margins[i] ?? 0),
      alone: alone[i] ?? 0,
      crossed: (crossed[i] ?? 0) + (then.crossed[i] ?? 0) - (now.crossed[i] ?? 0),
    });
    if (vote === "yes") lead += 1;
    if (vote === "no") lead -= 2;
  }
  return lead;
}
