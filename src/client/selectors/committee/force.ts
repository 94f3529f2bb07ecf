/**
 * The force of a clause: whether it forbids, binds or only permits. “Shall assist” and “may, if they so wish, talk” are
 * about the same topic and lead to different treaties.
 */

export type Force = "forbids" | "binds" | "permits";

const NEGATED =
  /\b(?:shall|must|may|can)\s+(?:not|never)\b|\bno\b[^.;]*?\b(?:shall|may|must|can)\b|\bprohibit/;
const WEAKENED =
  /\bif (?:they|it) (?:so )?(?:wish|like|agree)|\bwhere (?:possible|appropriate|feasible)|\bas far as|\bvoluntar|\bon a case|\bencourag|\binvit|\bshould\b|\brecommend|\boptional|\bmay\b|\bat (?:its|their) discretion/;
const BINDING =
  /\bshall\b|\bmust\b|\boblig|\bundertake|\bdut(?:y|ies)\b|\brequired? to\b|\bmandatory\b|\bare bound\b/;

/**
 * The force that comes first in a clause, since what follows is usually an exception. Null if the words do not show it:
 * the verb that opens a clause in a committee (“Urges”, “Calls upon”) is a matter of style.
 * @example “shall assist, and may set conditions”: binds; “may, if they so wish, talk”: permits
 */
export function forceOf(clause: string): Force | null {
  const words = clause.toLowerCase();
  const found = (
    [
      ["forbids", NEGATED],
      ["permits", WEAKENED],
      ["binds", BINDING],
    ] as const
  )
    .map(([force, form]) => ({ force, at: words.search(form) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  const [first] = found;
  if (first === undefined) return null;
  // “Shall, where possible, assist” and “shall, if they so wish, assist” bind nobody.
  const isWeakened =
    first.force === "binds" && found.some(({ force, at }) => force === "permits" && at - first.at < NEAR);
  return isWeakened ? "permits" : first.force;
}

/** Words this close to “shall” belong to it, in characters. */
const NEAR = 24;
