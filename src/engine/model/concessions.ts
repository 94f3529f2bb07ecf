/**
 * A delegation that joins a text worth less to it than no treaty loses support at home [design]. Losses are computed
 * from public positions, so that the consequences reveal no secret.
 */
import { standAt } from "../state/digits.ts";
import { size, type World } from "../state/world.ts";
import { canonical, publicMargin } from "./canonical.ts";
import { isPaid } from "./pacts.ts";

/**
 * The seats that follow an article and joined a text that is worth less to them than no treaty. Seats that got
 * something in return in a package are left out.
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

/** The articles in which a seat joined a text at a loss. */
export function concessionsOf(world: World, country: number): number[] {
  const n = size(world);
  return world.scenario.articles.flatMap((_, a) => (world.concessions[a * n + country] === 1 ? [a] : []));
}
