/** Why few states opposed the whole text although many objected on the way. Uses public facts only. */
import { publicMarginOfText } from "../../../engine/forecasts/public-votes.ts";
import { placardsOn } from "../../../engine/model/soundings.ts";
import { currentText } from "../../../engine/model/whole-text.ts";
import type { Seen } from "../../../engine/seats/seen.ts";
import { isObjection } from "../../../engine/state/digits.ts";

/**
 * The cause that holds for most of the states that objected to some text. `dropped`: they objected only to texts that
 * are not in the package. `whole`: the whole text is worth more to them than no treaty. `alone`: it is worth less, but
 * opposing it alone would cost them more still.
 */
export type WhyFew = Readonly<{ cause: "dropped" | "whole" | "alone"; count: number; objecting: number }>;

/** Few are at most this share of the states that objected: one in four. */
const FEW = 4;

/** @param opposing how many states blocked or voted no; null if they are not few or if nobody objected */
export function whyFewOpposed(
  { world, scenario }: Pick<Seen, "world" | "scenario">,
  opposing: number,
): WhyFew | null {
  const text = currentText(world);
  const rows = scenario.articles.flatMap((_, article) =>
    (world.draft.texts[article] ?? []).map((alternative) => ({
      row: placardsOn(world, article, alternative),
      isIn: text[article] === alternative,
    })),
  );
  const counts = { dropped: 0, whole: 0, alone: 0 };
  for (const country of scenario.countries.keys()) {
    const objected = rows.filter(({ row }) => isObjection(row, country));
    if (objected.length === 0) continue;
    const isMet = objected.some(({ isIn }) => isIn);
    counts[!isMet ? "dropped" : publicMarginOfText(world, country, text) >= 0 ? "whole" : "alone"] += 1;
  }
  const { dropped, whole, alone } = counts;
  const objecting = dropped + whole + alone;
  if (objecting === 0 || opposing * FEW > objecting) return null;
  const cause = (["whole", "dropped", "alone"] as const).reduce((most, one) =>
    counts[one] > counts[most] ? one : most,
  );
  return { cause, count: counts[cause], objecting };
}
