/** What can be expected of an act in the room: how many turn, who accepts, who blocks. */

import type { OfferPackage, ProposeAmendment, Speak, SponsorBridge, TakeStand } from "./command.ts";
import { around, because } from "./expect-basics.ts";
import { isPubliclyAgainst, publicIsolation, publicMarginOfText } from "./explain.ts";
import type { Forecast, Reason } from "./forecast.ts";
import { canonical, publicMargin } from "./model/canonical.ts";
import { blockCost, hasCause } from "./model/cause.ts";
import { floorShare } from "./model/chair.ts";
import { turnsNobody } from "./model/conduct.ts";
import { currentText } from "./model/package.ts";
import { fitOf } from "./model/persuasion.ts";
import { ASSISTANCE_UNIT, REFUSED_TRUST, SPONSORS } from "./numbers.ts";
import { ARGUMENTS } from "./scenario.ts";
import { clamp, thousandths } from "./share.ts";
import { type OpenWorld, size, type World } from "./world.ts";
import { crosses, priceUnit, worthOf } from "./worth.ts";

/** Listeners likely to turn: each by the share of a step the speech moves it; and the weight the floor gives. */
export function ofSpeech(world: World, speaker: number, command: Speak): Forecast {
  const { article, alternative, argument } = command;
  const n = size(world);
  const facts = canonical(world.scenario);
  const times = world.used[article * ARGUMENTS.length + ARGUMENTS.indexOf(argument)] ?? 0;
  const trust = world.trust[speaker] ?? 0;
  const share = floorShare(world, article, speaker);
  let moved = 0;
  let fit = 0;
  world.scenario.countries.forEach((listener, i) => {
    fit += fitOf(argument, listener);
    const distance = Math.abs(alternative - (world.declared[article * n + i] ?? 0));
    const care = Math.min(1000, (facts.salience[article * n + i] ?? 0) * 5);
    if (i === speaker || distance === 0) return;
    const pull = Math.trunc((1000 * distance * trust * fitOf(argument, listener)) / 1_000_000);
    moved += Math.trunc((pull * (1000 - care)) / 1000) >> (2 + Math.min(20, times));
  });
  return around("states", Math.trunc(moved / 1000), [
    because("listeners", Math.trunc(fit / n), "measured", article),
    because("worn", times, "design", article),
    because("trust", trust, "design"),
    because("floor", share.spoken - share.now, "design", article),
  ]);
}

/**
 * Whether the partner would take it, as far as its public position tells: in 120 matches 3% took what looks a
 * thousandth of ku too dear, 43% what looks even, 78% what looks better than that.
 */
export function ofPackage(world: OpenWorld, from: number, command: OfferPackage): Forecast {
  const { to, give, ask, assistance } = command;
  const n = size(world);
  const facts = canonical(world.scenario);
  const cell = give.article * n + to;
  const count = world.scenario.articles[give.article]?.alternatives.length ?? 0;
  const worth = worthOf(count, facts.wishes[cell] ?? 0, give.alternative);
  const gain = Math.trunc(((facts.salience[cell] ?? 0) * worth) / objectorsTo(world, give.article));
  const unit = priceUnit(world.scenario.articles.length);
  const loss = -publicMargin(world.scenario, to, ask.article, ask.alternative);
  const harm = Math.max(0, loss - publicIsolation(world, to, ask.article));
  const trust = world.trust[from] ?? 0;
  const score =
    Math.trunc((trust * (gain + assistance * ASSISTANCE_UNIT)) / 1000) - harm - Math.trunc(unit / 200);
  const line = crosses(facts.redLines[ask.article * n + to] ?? 0, ask.alternative);
  const middle = line ? 30 : clamp(450 + 330 * Math.trunc((1000 * score) / unit), 40, 800);
  return {
    of: "chance",
    low: Math.max(0, middle - 150),
    high: Math.min(1000, middle + 100),
    reasons: [
      { code: "clause", value: gain, article: give.article, alternative: give.alternative, mark: "modelled" },
      {
        code: line ? "redLine" : "clause",
        value: -harm,
        article: ask.article,
        alternative: ask.alternative,
        mark: "modelled",
      },
      because("trust", trust, "design"),
      ...(turnsNobody(world, from, command) ? [because("idle", -REFUSED_TRUST, "design")] : []),
    ],
  };
}

/** The digit of an objection on a placard. */
const OBJECTION = 50;

function objectorsTo(world: OpenWorld, article: number): number {
  const at = (world.draft.texts[article] ?? []).indexOf(world.draft.chair[article] ?? 0);
  const placards = world.soundings[article]?.placards[at] ?? "";
  let objectors = 0;
  for (let i = 0; i < placards.length; i++) if (placards.charCodeAt(i) === OBJECTION) objectors++;
  return Math.max(1, objectors);
}

/** States that would gain by the bridge over the chair's text: where sponsors could come from. */
export function ofBridge(world: World, command: SponsorBridge): Forecast {
  const { article, alternative } = command;
  const n = size(world);
  const chair = world.draft.chair[article] ?? 0;
  let nearer = 0;
  for (let i = 0; i < n; i++) {
    const wish = world.declared[article * n + i] ?? 0;
    if (Math.abs(wish - alternative) < Math.abs(wish - chair)) nearer++;
  }
  const known = world.draft.bridges.find((b) => b.article === article && b.alternative === alternative);
  const missing = Math.max(0, SPONSORS - 1 - (known?.sponsors.length ?? 0));
  return around("states", nearer, [because("sponsors", missing, "design", article)]);
}

/** Objection the chair would count twice, in thousandths of the room's weight. */
export function ofRedLine(world: World, country: number): Forecast {
  const weight = thousandths(
    world.scenario.countries[country]?.power ?? 0,
    canonical(world.scenario).powerSum,
  );
  return { of: "points", low: weight, high: weight, reasons: [because("objection", weight, "design")] };
}

/** Seats likely to block the chair's text, from public positions. */
export function ofStand(world: World, country: number, command: TakeStand): Forecast {
  const alternative = world.draft.chair[command.article] ?? 0;
  let against = 0;
  for (let i = 0; i < size(world); i++) {
    const able = i !== country && (world.blocks[i] ?? 0) > 0;
    if (able && isPubliclyAgainst(world, i, command.article, alternative)) against++;
  }
  const own = command.stand === "block" ? 1 : 0;
  const range = around("states", against, [
    because("objection", world.soundings[command.article]?.objection ?? 0, "modelled", command.article),
    because("reading", world.draft.readings[command.article] ?? 0, "design", command.article),
    because("blocks", world.blocks[country] ?? 0, "design"),
    ...(own === 1 ? [causeOf(world, country, command.article, alternative)] : []),
  ]);
  return { ...range, low: range.low + own, high: range.high + own };
}

/** What a block costs: less where everyone can see its cause. */
function causeOf(world: World, country: number, article: number, alternative: number): Reason {
  const cost = blockCost(world, country, article, alternative);
  return because(
    hasCause(world, country, article, alternative) ? "cause" : "noCause",
    -cost,
    "design",
    article,
  );
}

/** Yes votes an amendment can hope for. */
export function ofAmendment(world: World, command: ProposeAmendment): Forecast {
  const now = world.treaty.text[command.article] ?? 0;
  let yes = 0;
  let no = 0;
  world.scenario.countries.forEach((_, i) => {
    const gain =
      publicMargin(world.scenario, i, command.article, command.alternative) -
      publicMargin(world.scenario, i, command.article, now);
    if (gain > 0) yes++;
    if (gain < 0) no++;
  });
  return around("yes", yes, [because("objection", thousandths(no, yes + no), "modelled", command.article)]);
}

/** Yes votes on the whole text. */
export function ofVote(world: World): Forecast {
  const text = currentText(world);
  const n = size(world);
  const yes = world.scenario.countries.filter((_, i) => publicMarginOfText(world, i, text) >= 0).length;
  return around("yes", yes, [
    because("line", Math.trunc((2 * n) / 3), "design"),
    because("outside", n - yes),
  ]);
}
