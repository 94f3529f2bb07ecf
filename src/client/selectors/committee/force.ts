/**
 * The force of a clause: whether it forbids, binds or only permits. “Shall assist” and “may, if they so wish, talk” are
 * about the same topic and lead to different treaties.
 */

export type Force = "forbids" | "binds" | "permits";

/**
 * The words of each force, in the languages that the page knows. No word means another force in another of these
 * languages, so a text needs no mark of its language; in any other language a clause shows no force.
 */
const FORMS: Readonly<Record<Force, readonly RegExp[]>> = {
  forbids: [
    /\b(?:shall|must|may|can)\s+(?:not|never)\b|\bno\b[^.;]*?\b(?:shall|may|must|can)\b|\bprohibit/u,
    /\bne (?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont))(?!\p{L})|\baucune?\b[^.;]*?\bn(?:e|’|')|\binterdi/u,
    /لا [يت]جوز|لا [يت]حق|لا [يت]سمح|[يت]حظر|محظور/u,
  ],
  permits: [
    /\bif (?:they|it) (?:so )?(?:wish|like|agree)|\bwhere (?:possible|appropriate|feasible)|\bas far as|\bvoluntar|\bon a case|\bencourag|\binvit|\bshould\b|\brecommend|\boptional|\bmay\b|\bat (?:its|their) discretion/u,
    /\bs(?:i |’|')(?:ils?|elles?) le (?:souhait|veu|désir|juge)|\bdans la mesure du possible|\ble cas échéant|\bsi possible|\bvolontair|\bau cas par cas|\bdevrai(?:t|ent)|\brecommand|\bfacultati|\bpeu(?:t|vent)(?!\p{L})|\bpourr(?:a|ont)(?!\p{L})|\bnon tenus?|(?<!\p{L})à (?:sa|leur) discrétion/u,
    /[يت]جوز|[يت]مكن|إذا رغبت|إن رغبت|إذا شاءت|حيثما أمكن|حيثما كان مناسبا|عند الاقتضاء|حسب الاقتضاء|قدر الإمكان|طوع|طواعية|ينبغي|[يت]شجع|[يت]دعو|[يت]وصي|اختياري|وفقا لتقدير/u,
  ],
  binds: [
    /\bshall\b|\bmust\b|\boblig|\bundertake|\bdut(?:y|ies)\b|\brequired? to\b|\bmandatory\b|\bare bound\b/u,
    /\bdoi(?:t|vent)(?!\p{L})|\bdevr(?:a|ont)(?!\p{L})|\bs(?:’|')engage|\b(?:est|sont) tenu|\bimpérati/u,
    /يجب(?!\p{L})|[يت]لتزم|يتعين|ملزم|[يت]تعهد|واجب|على الدول الأطراف أن|على كل دولة طرف أن/u,
  ],
};

const FORCES = ["forbids", "permits", "binds"] as const;

/** Where the first word of a force stands, or -1. */
function placeOf(force: Force, words: string): number {
  const places = FORMS[force].map((form) => words.search(form)).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/**
 * The force that comes first in a clause, since what follows is usually an exception. Null if the words do not show it:
 * the verb that opens a clause in a committee (“Urges”, “Calls upon”) is a matter of style.
 * @example “shall assist, and may set conditions”: binds; “may, if they so wish, talk”: permits
 */
export function forceOf(clause: string): Force | null {
  const words = clause.toLowerCase();
  const found = FORCES.map((force) => ({ force, at: placeOf(force, words) }))
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
