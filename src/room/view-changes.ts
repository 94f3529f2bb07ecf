/**
 * What of a view has changed, by field: a view is 20 to 80 kB, its changes in a beat a quarter of that. The public world is
 * compared by reference, which immutable worlds allow; what is a seat's own is small and compared by what it says.
 */
import type { PublicWorld } from "../engine/state/world.ts";
import type { Mine, View } from "../engine/wire/view.ts";

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

/** The view after its changes. */
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
