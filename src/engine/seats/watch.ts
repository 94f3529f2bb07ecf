/** The watch list: at most twelve states that a seat should watch, chosen by public facts. */
import { canonical } from "../model/canonical.ts";
import { placardsOn } from "../model/soundings.ts";
import { isObjection } from "../state/digits.ts";
import { type OpenWorld, size } from "../state/world.ts";

export const WATCH_LIMIT = 12;

export type Watched = Readonly<{ country: number; why: "flipping" | "partner" | "rival" }>;

/**
 * The states worth watching. Partners in promises come first, then states one step from changing sides, then the most
 * powerful states whose wishes are far from this seat's.
 */
export function watchList(world: OpenWorld, country: number): Watched[] {
  const found = new Map<number, Watched["why"]>();
  const add = (list: readonly number[], why: Watched["why"], most: number): void => {
    for (const i of list.slice(0, most)) if (i !== country && !found.has(i)) found.set(i, why);
  };
  const partners = world.pacts.flatMap((p) => (p.by === country && p.status === "open" ? [p.to] : []));
  add(partners, "partner", 4);
  add(nearToFlipping(world), "flipping", 6);
  add(rivals(world, country), "rival", 4);
  return [...found].slice(0, WATCH_LIMIT).map(([i, why]) => ({ country: i, why }));
}

/** Objectors one step away from the chair's text of an article on the floor, the most powerful first. */
function nearToFlipping(world: OpenWorld): number[] {
  const n = size(world);
  const near = new Set<number>();
  for (const article of world.draft.floor) {
    const chair = world.draft.chair[article] ?? -1;
    const placards = placardsOn(world, article, chair);
    for (let i = 0; i < n; i++) {
      const step = Math.abs((world.declared[article * n + i] ?? 0) - chair);
      if (isObjection(placards, i) && step === 1) near.add(i);
    }
  }
  return byPower(world, [...near]);
}

/**
 * The most powerful states outside the seat's caucus whose wishes on the articles on the floor are far from the
 * seat's own.
 */
function rivals(world: OpenWorld, country: number): number[] {
  const n = size(world);
  const { caucusOf } = canonical(world.scenario);
  const away = new Map<number, number>();
  for (const article of world.draft.floor) {
    const own = world.declared[article * n + country] ?? 0;
    for (let i = 0; i < n; i++) {
      const distance = Math.abs((world.declared[article * n + i] ?? 0) - own);
      if (caucusOf[i] !== caucusOf[country]) away.set(i, (away.get(i) ?? 0) + distance);
    }
  }
  const far = [...away].filter(([, distance]) => distance >= 2 * world.draft.floor.length).map(([i]) => i);
  return byPower(world, far);
}

function byPower(world: OpenWorld, list: readonly number[]): number[] {
  const power = (i: number): number => world.scenario.countries[i]?.power ?? 0;
  return [...list].sort((x, y) => power(y) - power(x) || x - y);
}
