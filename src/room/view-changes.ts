/**
 * The fields of a view that have changed. A view takes 20 to 80 kB; the changes in one beat take a quarter of that.
 * The public world is immutable, so its fields are compared by reference. The seat's own small fields are compared by
 * value.
 */
import type { PublicWorld } from "../engine/state/world.ts";
import type { Mine, View } from "../engine/views/view.ts";

export type ViewChanges = Readonly<{
  world: Partial<PublicWorld>;
  mine: Partial<Mine> | null;
  rulings?: View["rulings"];
  options?: View["options"];
}>;

export function changesBetween(before: View, after: View): ViewChanges {
  const mine = after.mine === null || before.mine === null ? after.mine : changed(before.mine, after.mine);
  return {
    world: changed(before.world, after.world),
    mine,
    ...(isSame(before.rulings, after.rulings) ? {} : { rulings: after.rulings }),
    ...(isSame(before.options, after.options) ? {} : { options: after.options }),
  };
}

/** Applies changes to a view. */
export function withChanges(view: View, { world, mine, ...rest }: ViewChanges): View {
  return {
    ...view,
    ...rest,
    world: { ...view.world, ...world },
    mine: view.mine === null || mine === null ? view.mine : { ...view.mine, ...mine },
  };
}

function changed<T extends object>(before: T, after: T): Partial<T> {
  const keys = Object.keys(after) as (keyof T)[];
  const pairs = keys.filter((key) => !isSame(before[key], after[key])).map((key) => [key, after[key]]);
  return Object.fromEntries(pairs) as Partial<T>;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
