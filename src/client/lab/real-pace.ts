/**
 * How fast two real conventions gathered their instruments, computed from the shipped tables of treaties and
 * ratifications.
 */
import figures from "../../../assets/data/facts/treaty_figures.json";

export type RealTreaty = "UNTOC" | "UNCAC";

/** Months from the opening for signature to the 40th instrument, to one decimal. A test recomputes both. */
export const MONTHS_TO_FORTY: Readonly<Record<RealTreaty, number>> = {
  UNTOC: figures.ratification_benchmarks.UNTOC.months_to["40"],
  UNCAC: figures.ratification_benchmarks.UNCAC.months_to["40"],
};
