/**
 * What a seat can try in a small game. On each of the four articles it has ten options: what level 2 would do there,
 * or one of the three wordings as its target in one of three manners:
 * - soft: declares the target as its wish, supports it, accepts the other texts and joins the chair's text;
 * - bluff: declares and supports the target, objects to the others, but joins in the end;
 * - hard: does the same as a bluff, but blocks every other text while it has blocks.
 *
 * It also has one of three ways of dealing: as level 2; as level 1, alone (no bridges, no packages); or pushing: it
 * speaks for its targets, sponsors those not in the text, accepts every package and breaks it to block. That makes
 * 10^4 · 3 = 30,000 plans, two of which are level 2 and level 1. A plan stays the same through all readings.
 */
import { bestArgument } from "../../bots/speech.ts";
import { casesOf } from "../../engine/options/options.ts";
import { ownSalience, ownWish, seen } from "../../engine/seats/seen.ts";
import type { Command, CommandType, LayPlacards, Placard, TakeStand } from "../../engine/state/command.ts";
import type { World } from "../../engine/state/world.ts";

export const MANNERS = ["soft", "bluff", "hard"] as const;
export type Manner = (typeof MANNERS)[number];
export const DEALINGS = ["usual", "alone", "pushing"] as const;
export type Dealing = (typeof DEALINGS)[number];

type Conduct = Readonly<{ target: number; manner: "usual" | Manner }>;
export type Plan = Readonly<{ conducts: readonly Conduct[]; dealing: Dealing }>;

const USUAL: Conduct = { target: -1, manner: "usual" };

/** Every plan for articles with these numbers of wordings; the first is what level 2 does. */
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

/** A beat of the talks: the world, the seat that follows the plan, and what level 2 would do in that seat. */
export type Table = Readonly<{ world: World; seat: number; usual: readonly Command[] }>;

/** What a plan does in a beat of the talks. */
export function commandsBy(table: Table, plan: Plan): readonly Command[] {
  const { usual, world } = table;
  switch (world.beat) {
    case "sound":
    case "lastSounding":
      return [...placardsBy(table, plan), ...speechBy(table, plan)];
    case "deal":
      return dealsBy(table, plan);
    case "close":
      return standsBy(table, plan);
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

/** The wording that a plan wants on an article. */
function targetOf({ world, seat }: Table, { conducts }: Plan, article: number): number {
  const { target, manner } = conducts[article] ?? USUAL;
  return manner === "usual" ? ownWish(seen(world, seat), article) : target;
}

/** Articles on the floor where the chair's text is not what the plan wants, the most salient first. */
function unwon(table: Table, plan: Plan): number[] {
  const { world, seat } = table;
  const r = seen(world, seat);
  return world.draft.floor
    .filter((article) => world.draft.chair[article] !== targetOf(table, plan, article))
    .sort((x, y) => ownSalience(r, y) - ownSalience(r, x) || x - y);
}

function speechBy(table: Table, plan: Plan): Command[] {
  if (plan.dealing !== "pushing") return only(table.usual, "speak");
  const { world, seat } = table;
  const article = unwon(table, plan)[0];
  if (article === undefined || world.beat !== "sound") return [];
  const alternative = targetOf(table, plan, article);
  const named = casesOf(world.scenario, article)[0] ?? "";
  const argument = bestArgument(seen(world, seat), { article, alternative }, named);
  return [{ type: "speak", article, alternative, argument, case: named }];
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

/** Whether the plan takes a package; `usual` is what level 2 would answer. */
export function takesBy({ dealing }: Plan, usual: () => boolean): boolean {
  return dealing === "usual" ? usual() : dealing === "pushing";
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
