/** What became of a seat's offers, and of the promises that its deals brought, in whole sentences. */
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";
import type { MoveResult, Range } from "../selectors/move/results.ts";
import { MOST_NAMED } from "./move-text-words.ts";

type Offered = Extract<MoveResult, { of: "offer" }>;
type Promises = Extract<MoveResult, { of: "promises" }>;

/** What became of an offer, beside its forecast if there was one. */
export function offerWords({ to, status, expected }: Offered, names: Names): string {
  const country = names.country(to);
  if (expected === null || (status !== "accepted" && status !== "refused"))
    return t(`move:offer.${status}`, { country });
  const { low, high } = inHundred(expected);
  return t(`move:offer.${status}Of`, { country, low, high });
}

function inHundred({ low, high }: Range): Range {
  return { low: Math.round(low / 10), high: Math.round(high / 10) };
}

/** What others made of their promises to the seat. What the seat made of its own stands with the trust that it moved. */
export function promisesWords({ kept, broken, open }: Promises, names: Names): readonly string[] {
  const named = (countries: readonly number[]) => ({
    count: countries.length,
    countries: names.countries(countries, MOST_NAMED),
  });
  return [
    ...(broken.length > 0 ? [t("move:deals.broken", named(broken))] : []),
    ...(kept.length > 0 ? [t("move:deals.kept", named(kept))] : []),
    ...(open > 0 ? [t("move:deals.open", { count: open })] : []),
  ];
}
