/** The reason why a seat cannot offer a package now. */
import { MOST_OPEN_OFFERS } from "../../../engine/model/pacts.ts";
import type { View } from "../../../engine/views/view.ts";

export type PackageRefusal = "tooMany" | "tooFew" | "wordGiven";

/** Returns the reason, assuming that the seat has enough credit. */
export function packageRefusal({ world, mine }: View): PackageRefusal {
  const { draft, soundings } = world;
  const offers = mine?.offers ?? [];
  const open = offers.filter(({ from, status }) => from === mine?.country && status === "open").length;
  if (open >= MOST_OPEN_OFFERS) return "tooMany";
  const sounded = draft.agreed.filter((agreed, article) => agreed < 0 && soundings[article] !== null).length;
  return sounded < 2 ? "tooFew" : "wordGiven";
}
