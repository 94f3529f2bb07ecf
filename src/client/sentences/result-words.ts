/** A result in words, beside par if par is known. */
import { number, t } from "../i18n/index.ts";
import type { ResultId } from "../selectors/debrief/result-scale.ts";

/**
 * The Mandate has no limit, so only Trust and World are "of 1,000".
 * @example "1,080, par 905"; "590 of 1,000, par 612"
 */
export function besidePar(id: ResultId, value: number, par: number | null): string {
  if (id === "mandate") return par === null ? number(value) : t("debrief:results.withPar", { value, par });
  if (par === null) return t("debrief:results.ofThousand", { value });
  return t("debrief:results.ofThousandWithPar", { value, par });
}

/**
 * How a result compares with par. A World above par is no success if no treaty is in force: then World stays at its
 * middle, and par is below it only because the treaty in par's match could be misused more than it helped.
 */
export function parVerdict(
  id: ResultId,
  { value, par, isInForce }: Readonly<{ value: number; par: number; isInForce: boolean }>,
): "above" | "below" | "equal" | "noTreaty" {
  if (value <= par) return value < par ? "below" : "equal";
  return id === "world" && !isInForce ? "noTreaty" : "above";
}
