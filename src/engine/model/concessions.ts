/** Joining abroad what is worth less than no treaty is remembered at home [design]. */
import { size, type World } from "../world.ts";
import { crosses, margin, wishOf, worthOf } from "../worth.ts";
import { isBound } from "./pacts.ts";

/**
 * Seats that joined a text of an article they follow though it is worth less to them than no treaty. Who had
 * promised to join in a package has been paid, and is left out.
 */
export function concessionsIn(world: World, article: number, alternative: number, stands: string): number[] {
  const n = size(world);
  const out: number[] = [];
  for (let i = 0; i < n; i++) {
    if (stands.charCodeAt(i) !== 48 || world.secrets.followed[article * n + i] !== 1) continue;
    if (marginOf(world, article, alternative, i) < 0 && !isBound(world, i, article, alternative)) out.push(i);
  }
  return out;
}

/** M of an alternative to a seat, from its secrets, in u. */
export function marginOf(world: World, article: number, alternative: number, country: number): number {
  const cell = article * size(world) + country;
  const { positions, salience, outside, redLines } = world.secrets;
  const count = world.scenario.articles[article]?.alternatives.length ?? 0;
  return margin(
    salience[cell] ?? 0,
    worthOf(count, wishOf(positions[cell] ?? 0), alternative),
    outside[country] ?? 0,
    crosses(redLines[cell] ?? 0, alternative),
  );
}

/** Articles a seat joined at a loss. */
export function concessionsOf(world: World, country: number): number[] {
  const n = size(world);
  return world.scenario.articles.flatMap((_, a) =>
    world.secrets.concessions[a * n + country] === 1 ? [a] : [],
  );
}
