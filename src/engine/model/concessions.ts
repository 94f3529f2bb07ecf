/**
 * Joining abroad what is worth less than no treaty is remembered at home [design]. What a state loses by is read
 * from its public position, so that no secret shows in what follows.
 */
import { standAt } from "../state/digits.ts";
import { size, type World } from "../state/world.ts";
import { canonical, publicMargin } from "./canonical.ts";
import { isPaid } from "./pacts.ts";

/**
 * Seats that joined a text of an article they follow though it is worth less to them than no treaty. Who is
 * paid for it in a package is left out.
 */
export function concessionsIn(world: World, article: number, alternative: number, stands: string): number[] {
  const n = size(world);
  const { followed } = canonical(world.scenario);
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    if (standAt(stands, i) !== "join" || followed[article * n + i] !== 1) continue;
    const loses = publicMargin(world.scenario, i, article, alternative) < 0;
    if (loses && !isPaid(world, i, article, alternative)) out.push(i);
  }
  return out;
}

/** Articles a seat joined at a loss. */
export function concessionsOf(world: World, country: number): number[] {
  const n = size(world);
  return world.scenario.articles.flatMap((_, a) => (world.concessions[a * n + country] === 1 ? [a] : []));
}
