/**
 * The best a seat could have done against level-2 bots on the same seed, found by playing everything in a
 * space of plans to the end. Chance is keyed, so the others' answer to every command is exact.
 *
 * The space. For each of the four articles one of ten conducts: either what level 2 would do there, or one of
 * the three wordings as its target in one of three manners:
 * - soft: declares the target as its wish, supports it, can live with the others and joins the chair's text;
 * - bluff: declares and supports the target, objects to the others, and joins all the same;
 * - hard: as a bluff, and blocks every other text while it has blocks.
 * With it one of three ways of dealing: as level 2; as level 1, alone (no bridges, no packages); or pushing: it
 * speaks for its targets, sponsors those not in the text, accepts every package and breaks it to block. That is
 * 10^4 · 3 = 30,000 plans, each followed by every last night: no amendment, or one for any wording worth more to
 * the seat than the one put. Level 2 and level 1 are two of the plans.
 *
 * Left out, because it cannot pay: who may stay outside a text it loses by never does better by no treaty, so it
 * joins the package and votes yes. Left out, because it would not end: conduct that changes between the readings.
 */
import { bestArgument } from "../../bots/sound.ts";
import type { Command, CommandType, LayPlacards, Placard, TakeStand } from "../../engine/command.ts";
import { resolve } from "../../engine/index.ts";
import { casesOf } from "../../engine/options.ts";
import { ownSalience, ownWish, reader } from "../../engine/reader.ts";
import { COSTS, type World } from "../../engine/world.ts";
import { botCommands, isOpen } from "./hands.ts";
import { gainsIn, type Margins } from "./small-game.ts";

const MANNERS = ["soft", "bluff", "hard"] as const;
const DEALINGS = ["usual", "alone", "pushing"] as const;

type Conduct = Readonly<{ target: number; manner: "usual" | (typeof MANNERS)[number] }>;
export type Plan = Readonly<{ conducts: readonly Conduct[]; dealing: (typeof DEALINGS)[number] }>;

const USUAL: Conduct = { target: -1, manner: "usual" };

/** Every plan for articles of so many wordings; the first is what level 2 does. */
export function plansOf(wordings: readonly number[]): Plan[] {
  const conducts = wordings.reduce<readonly (readonly Conduct[])[]>(
    (all, count) => all.flatMap((before) => conductsOn(count).map((conduct) => [...before, conduct])),
    [[]],
  );
  return DEALINGS.flatMap((dealing) => conducts.map((own): Plan => ({ conducts: own, dealing })));
}

function conductsOn(count: number): Conduct[] {
  const targets = Array.from({ length: count }, (_, target) => target);
  return [USUAL, ...targets.flatMap((target) => MANNERS.map((manner): Conduct => ({ target, manner })))];
}

export type BestResponse = Readonly<{
  /** Most the seat can gain over no treaty, in u. */
  gain: number;
  plans: number;
  /** Different ends of talks that were played out. */
  ends: number;
}>;

type Search = { readonly seat: number; readonly margins: Margins; gain: number; ends: number };

/** Plays every plan and every last night after it; plans are played together as long as they do the same. */
export function bestResponse(opening: World, seat: number, margins: Margins): BestResponse {
  const plans = plansOf(margins.map((wordings) => wordings.length));
  const search: Search = { seat, margins, gain: 0, ends: 0 };
  followPlans(search, opening, plans);
  return { gain: search.gain, plans: plans.length, ends: search.ends };
}

function followPlans(search: Search, world: World, plans: readonly Plan[]): void {
  if (!isPlanned(world)) {
    lastNight(search, world);
    return;
  }
  const commands = world.holders.map((_, i) => botCommands(world, i));
  const table: Table = { world, seat: search.seat, usual: commands[search.seat] ?? [] };
  const groups = new Map<string, { own: readonly Command[]; plans: Plan[] }>();
  for (const plan of plans) {
    const own = commandsBy(table, plan);
    const key = JSON.stringify(own);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { own, plans: [plan] });
    else group.plans.push(plan);
  }
  for (const group of groups.values()) {
    followPlans(search, after(world, commands, search.seat, group.own), group.plans);
  }
}

function isPlanned({ phase, beat }: World): boolean {
  return phase === "negotiation" || beat === "lastSounding";
}

function after(
  world: World,
  commands: readonly (readonly Command[])[],
  seat: number,
  own: readonly Command[],
): World {
  return resolve(
    world,
    commands.map((usual, i) => (i === seat ? own : usual)),
  ).world;
}

type Table = Readonly<{ world: World; seat: number; usual: readonly Command[] }>;

/** What a plan does in a beat of the talks. */
function commandsBy(table: Table, plan: Plan): readonly Command[] {
  const { usual, world } = table;
  switch (world.beat) {
    case "sound":
    case "lastSounding":
      return [...placardsBy(table, plan), ...speechBy(table, plan)];
    case "deal":
      return dealsBy(table, plan);
    case "close":
      return [...answersBy(table, plan), ...standsBy(table, plan)];
    default:
      return usual;
  }
}

function placardsBy({ world, usual }: Table, { conducts }: Plan): Command[] {
  return usual.flatMap((command): Command[] => {
    if (command.type !== "layPlacards") return [];
    const { target, manner } = conducts[command.article] ?? USUAL;
    if (manner === "usual") return [command];
    const rest: Placard = manner === "soft" ? 1 : 2;
    const texts = world.draft.texts[command.article] ?? [];
    const laid: LayPlacards = {
      ...command,
      wish: target,
      placards: texts.map((text): Placard => (text === target ? 0 : rest)),
    };
    return [laid];
  });
}

/** The wording a plan is after on an article. */
function targetOf({ world, seat }: Table, { conducts }: Plan, article: number): number {
  const { target, manner } = conducts[article] ?? USUAL;
  return manner === "usual" ? ownWish(reader(world, seat), article) : target;
}

/** Articles on the floor where the chair's text is not what the plan is after, the one cared for most first. */
function unwon(table: Table, plan: Plan): number[] {
  const { world, seat } = table;
  const r = reader(world, seat);
  return world.draft.floor
    .filter((article) => world.draft.chair[article] !== targetOf(table, plan, article))
    .sort((x, y) => ownSalience(r, y) - ownSalience(r, x) || x - y);
}

function speechBy(table: Table, plan: Plan): Command[] {
  if (plan.dealing !== "pushing") return only(table.usual, "speak");
  const { world, seat } = table;
  const article = unwon(table, plan)[0];
  if (article === undefined || world.beat !== "sound") return [];
  const argument = bestArgument(reader(world, seat), article);
  const named = casesOf(world.scenario, article)[0] ?? "";
  return [{ type: "speak", article, alternative: targetOf(table, plan, article), argument, case: named }];
}

function dealsBy(table: Table, plan: Plan): readonly Command[] {
  if (plan.dealing === "usual") return table.usual;
  const lines = only(table.usual, "declareRedLine");
  if (plan.dealing === "alone") return lines;
  const { draft } = table.world;
  const absent = unwon(table, plan).find(
    (article) => !(draft.texts[article] ?? []).includes(targetOf(table, plan, article)),
  );
  if (absent === undefined) return lines;
  return [...lines, { type: "sponsorBridge", article: absent, alternative: targetOf(table, plan, absent) }];
}

function answersBy({ usual }: Table, { dealing }: Plan): Command[] {
  const answers = only(usual, "answerOffer");
  if (dealing === "alone") return [];
  return dealing === "usual" ? answers : answers.map((answer) => ({ ...answer, accept: true }));
}

function standsBy({ world, usual }: Table, { conducts, dealing }: Plan): Command[] {
  return only(usual, "takeStand").map((command): TakeStand => {
    const { target, manner } = conducts[command.article] ?? USUAL;
    if (manner === "usual") return command;
    const blocks = manner === "hard" && world.draft.chair[command.article] !== target;
    return { ...command, stand: blocks ? "block" : "join", breaking: blocks && dealing === "pushing" };
  });
}

function only<T extends CommandType>(commands: readonly Command[], type: T): Extract<Command, { type: T }>[] {
  return commands.filter((command): command is Extract<Command, { type: T }> => command.type === type);
}

/** From the package on: every amendment that may pay, and the votes on those admitted. */
function lastNight(search: Search, world: World): void {
  if (!isOpen(world)) {
    search.ends++;
    search.gain = Math.max(search.gain, gainsIn(search.margins, world)[search.seat] ?? 0);
    return;
  }
  const commands = world.holders.map((_, i) => botCommands(world, i));
  for (const own of lastNightOptions(search, world, commands[search.seat] ?? [])) {
    lastNight(search, after(world, commands, search.seat, own));
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
