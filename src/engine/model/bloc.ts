/**
 * What caucuses promise: in the contested climate the members of a caucus follow the promises of its spokesperson, as
 * far as discipline and their own red lines allow [design].
 */

import { memo } from "../exact/memo.ts";
import { quotient } from "../exact/whole.ts";
import type { Term } from "../state/command.ts";
import type { Scenario } from "../state/scenario.ts";
import { type OpenWorld, size } from "../state/world.ts";
import { canonical } from "./canonical.ts";
import { CLIMATE } from "./climate.ts";
import { promisesOn } from "./pacts.ts";
import { spokesOf } from "./spokespersons.ts";
import { crosses } from "./worth.ts";

/** The discipline, in thousandths, that a caucus needs to move a member by one step. */
const A_STEP = 300;

/** How many steps from its declared wish a member follows its caucus. @example discipline 900: 3, 600: 2, 200: 0 */
export function stepsAlong({ caucuses }: Pick<Scenario, "caucuses">, caucus: number): number {
  return quotient(caucuses[caucus]?.discipline ?? 0, A_STEP);
}

const membersOf = memo((scenario: Scenario): readonly (readonly number[])[] => {
  const { caucusOf } = canonical(scenario);
  return scenario.caucuses.map((_, c) => caucusOf.flatMap((own, i) => (own === c ? [i] : [])));
});

/**
 * The members of a caucus that follow its spokesperson's promise to support a text. They have no named seat, have
 * declared no red line against the text, and are not too far from it.
 */
export function followersOf(world: OpenWorld, by: number, { article, alternative }: Term): number[] {
  const { scenario, named } = world;
  if (!CLIMATE[world.climate].isPlayed || spokesOf(scenario, named, by) !== by) return [];
  const caucus = canonical(scenario).caucusOf[by] ?? -1;
  const steps = stepsAlong(scenario, caucus);
  const n = size(world);
  return (membersOf(scenario)[caucus] ?? []).filter((i) => {
    const cell = article * n + i;
    const away = Math.abs((world.declared[cell] ?? 0) - alternative);
    const isFree = i !== by && !named.includes(i) && away <= steps;
    return isFree && !crosses(world.declaredLines[cell] ?? 0, alternative);
  });
}

const words = memo((_: OpenWorld) => new Map<number, ReadonlyMap<number, number>>());

/**
 * The text that each seat is bound to on an article: by its own promise, or else by that of its caucus's spokesperson.
 */
export function commitmentsOn(world: OpenWorld, article: number): ReadonlyMap<number, number> {
  const known = words(world).get(article) ?? collected(world, article);
  words(world).set(article, known);
  return known;
}

const NOBODY: ReadonlyMap<number, number> = new Map();

function collected(world: OpenWorld, article: number): ReadonlyMap<number, number> {
  const own = promisesOn(world, article);
  if (own.size === 0) return NOBODY;
  const given = new Map<number, number>();
  for (const [by, { alternative }] of own) {
    for (const i of followersOf(world, by, { article, alternative })) given.set(i, alternative);
  }
  for (const [by, { alternative }] of own) given.set(by, alternative);
  return given;
}
