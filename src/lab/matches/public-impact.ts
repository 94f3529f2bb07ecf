/** How much of what everybody sees is different in two outcomes of a match, in points. */

/** How many points each difference counts [design]: a treaty or none, in force or not, an article, a month. */
const WEIGHT = { adoption: 1000, force: 500, article: 100, month: 5 } as const;

/** `inForce` is a month, or null if the treaty never enters into force. */
export type Course = Readonly<{ isAdopted: boolean; inForce: number | null }>;

/**
 * @param articles how many articles have another alternative; they count only if there is a treaty
 * @example both in force, 3 months apart, with 2 other articles: 215
 */
export function publicImpact(own: Course, other: Course, articles: number): number {
  const months = own.inForce === null || other.inForce === null ? 0 : Math.abs(own.inForce - other.inForce);
  return (
    (own.isAdopted === other.isAdopted ? 0 : WEIGHT.adoption) +
    ((own.inForce === null) === (other.inForce === null) ? 0 : WEIGHT.force) +
    WEIGHT.article * (own.isAdopted || other.isAdopted ? articles : 0) +
    WEIGHT.month * months
  );
}
