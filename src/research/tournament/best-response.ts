/**
 * The best result a seat could have had against level-2 bots on the same seed, found by playing a whole space of
 * plans to the end. Chance is keyed, so the answer of the other seats to every command is exact.
 *
 * The space consists of the 30,000 plans of `plans.ts`, each combined with every possible last night. The seat
 * proposes no amendment, level 2's amendment, or an amendment to any wording that is worth more to it than the
 * proposed one. It votes on amendments as level 2 would, or by its own gain.
 *
 * One choice is left out because it cannot pay: a seat that is free to stay outside a text that harms it never does
 * better without a treaty, so it always joins the package and votes yes. Conduct that changes between readings is
 * left out because the search would never end.
 */
import { acceptsOffer, withAnswers } from "../../bots/index.ts";
import { COSTS } from "../../engine/model/costs.ts";
import { resolve } from "../../engine/resolve.ts";
import { MOST_AMENDMENTS } from "../../engine/rules/adoption.ts";
import { seen } from "../../engine/seats/seen.ts";
import type { Command } from "../../engine/state/command.ts";
import type { Offer } from "../../engine/state/treaty.ts";
import type { World } from "../../engine/state/world.ts";
import { areTalksOpen, botCommands } from "./bot-talks.ts";
import { commandsBy, type Plan, plansOf, type Table, takesBy } from "./plans.ts";
import { gainsIn, type Margins } from "./small-game.ts";

export type BestResponse = Readonly<{
  /** The seat's largest possible gain over no treaty, in u. */
  gain: number;
  plans: number;
  /**
   * The number of beats resolved in the search, which leaves out branches that cannot beat the best result so far.
   */
  beats: number;
}>;

type Search = { readonly seat: number; readonly margins: Margins; gain: number; beats: number };

/**
 * An upper bound on the seat's gain, in u: its gain from the current text with every amendment that can still be
 * carried in its favour. Skipping branches whose bound does not beat the best result so far does not change the
 * outcome of the search.
 */
function mostFrom(search: Search, { beat, treaty, amendments }: World): number {
  const now = search.margins.map((_, article) => worthTo(search, article, treaty.text[article] ?? 0));
  const rises = search.margins.map((wordings, article) => {
    const own = wordings.map((_, o) => worthTo(search, article, o) - (now[article] ?? 0));
    if (beat === "amend") return Math.max(...own);
    const named = amendments.find((item) => item.article === article);
    return beat === "amendVote" && named !== undefined ? Math.max(0, own[named.alternative] ?? 0) : 0;
  });
  const carried = [...rises].sort((a, b) => b - a).slice(0, MOST_AMENDMENTS);
  return [...now, ...carried].reduce((sum, worth) => sum + worth, 0);
}

/** The seat's gain from the text that it would write if it were alone. */
function ideal({ margins, seat }: Search): number {
  return margins.reduce((sum, wordings) => sum + Math.max(...wordings.map((states) => states[seat] ?? 0)), 0);
}

/**
 * Plays every plan with every possible last night. Plans that give the same commands are played together until they
 * differ.
 */
export function bestResponse(
  opening: World,
  seat: number,
  margins: Margins,
  plans: readonly Plan[] = plansOf(margins.map((wordings) => wordings.length)),
): BestResponse {
  const search: Search = { seat, margins, gain: 0, beats: 0 };
  followPlans(search, opening, plans);
  return { gain: search.gain, plans: plans.length, beats: search.beats };
}

function followPlans(search: Search, world: World, plans: readonly Plan[]): void {
  if (search.gain >= ideal(search)) return;
  if (!isPlanned(world)) {
    lastNight(search, world);
    return;
  }
  const commands = world.holders.map((_, i) => botCommands(world, i));
  const table: Table = { world, seat: search.seat, usual: commands[search.seat] ?? [] };
  const groups = new Map<string, { own: readonly Command[]; plans: Plan[] }>();
  for (const plan of plans) {
    const own = commandsBy(table, plan);
    const key = JSON.stringify([own, world.beat === "deal" ? plan.dealing : ""]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { own, plans: [plan] });
    else group.plans.push(plan);
  }
  for (const { own, plans: same } of groups.values()) {
    followPlans(search, after(search, world, commands, own, same[0]), same);
  }
}

/**
 * The gain of a plan without knowing the seed: the talks follow the plan, the last night is played as level 2 would
 * play it, and the seat stays outside a text that harms it.
 */
export function gainOfPlan(opening: World, seat: number, margins: Margins, plan: Plan): number {
  let world = opening;
  while (areTalksOpen(world)) {
    const now = world;
    const commands = now.holders.map((_, i) => botCommands(now, i));
    const usual = commands[seat] ?? [];
    const own = isPlanned(world) ? commandsBy({ world, seat, usual }, plan) : usual;
    world = closed(world, commands, seat, own, plan);
  }
  return Math.max(0, gainsIn(margins, world)[seat] ?? 0);
}

function isPlanned({ phase, beat }: World): boolean {
  return phase === "negotiation" || beat === "lastSounding";
}

function after(
  search: Search,
  world: World,
  commands: AllCommands,
  own: readonly Command[],
  plan?: Plan,
): World {
  search.beats++;
  return closed(world, commands, search.seat, own, plan);
}

type AllCommands = readonly (readonly Command[])[];

/** Closes the beat with the seat's own commands and answers, and with the usual ones for all other seats. */
function closed(
  world: World,
  commands: AllCommands,
  seat: number,
  own: readonly Command[],
  plan?: Plan,
): World {
  const all = commands.map((theirs, i) => (i === seat ? own : theirs));
  const isTaken = (offer: Offer): boolean => {
    const usual = (): boolean => acceptsOffer(world.holders[offer.to], seen(world, offer.to), offer);
    return plan !== undefined && offer.to === seat ? takesBy(plan, usual) : usual();
  };
  return resolve(world, withAnswers(world, all, isTaken)).world;
}

/**
 * Continues from the package: tries every amendment that could pay off, and both ways of voting on the admitted
 * amendments.
 */
function lastNight(search: Search, world: World): void {
  if (!areTalksOpen(world)) {
    search.gain = Math.max(search.gain, gainsIn(search.margins, world)[search.seat] ?? 0);
    return;
  }
  if (search.gain >= mostFrom(search, world)) return;
  const commands = world.holders.map((_, i) => botCommands(world, i));
  for (const own of lastNightOptions(search, world, commands[search.seat] ?? [])) {
    lastNight(search, after(search, world, commands, own));
  }
}

function lastNightOptions(search: Search, world: World, usual: readonly Command[]): (readonly Command[])[] {
  switch (world.beat) {
    case "amend":
      return distinct([[], usual, ...amendmentsThatPay(search, world)]);
    case "amendVote":
      return distinct([usual, votesByGain(search, world)]);
    case "stand":
      return [[{ type: "standOnPackage", stand: "join" }]];
    case "vote":
      return [[{ type: "castVote", vote: "yes" }]];
    default:
      return [usual];
  }
}

function distinct(options: readonly (readonly Command[])[]): (readonly Command[])[] {
  return [...new Map(options.map((own) => [JSON.stringify(own), own])).values()];
}

const worthTo = ({ margins, seat }: Search, article: number, wording: number): number =>
  margins[article]?.[wording]?.[seat] ?? 0;

function amendmentsThatPay(search: Search, { treaty, credit }: World): Command[][] {
  if ((credit[search.seat] ?? 0) < COSTS.proposeAmendment) return [];
  return search.margins.flatMap((wordings, article) => {
    const now = worthTo(search, article, treaty.text[article] ?? 0);
    return wordings.flatMap((_, alternative): Command[][] =>
      worthTo(search, article, alternative) > now
        ? [[{ type: "proposeAmendment", article, alternative }]]
        : [],
    );
  });
}

function votesByGain(search: Search, { amendments, treaty }: World): Command[] {
  return amendments.map(({ article, alternative }, amendment) => {
    const now = worthTo(search, article, treaty.text[article] ?? 0);
    const vote = worthTo(search, article, alternative) > now ? "yes" : "no";
    return { type: "voteAmendment", amendment, vote };
  });
}
