/**
 * Earlier texts of a draft that delegations write together, so that nothing is lost when one of them empties it. They
 * follow from the log like the draft itself.
 */
import type { DelegationId } from "../../committee/state/delegation.ts";
import { linesOf } from "../../committee/state/drafting.ts";

/**
 * A text as it was before somebody went on writing. `version`: how many changes there had been to both fields. `at`: in
 * ms since 1970, when it was replaced.
 */
export type EarlierText = Readonly<{ version: number; at: number; preamble: string; text: string }>;

type Texts = Readonly<{ preamble: string; text: string }>;

/** How many are kept of a draft: with them the last minutes are kept closely and the last hours coarsely. */
const MOST_EARLIER = 20;
/** A text is kept if the last one is older than this, or if most of it goes at once. */
const GAP_MS = 10_000;
/** With fewer characters a draft has hardly begun, and is neither kept nor emptied. */
const FEWEST = 40;

const lengthOf = ({ preamble, text }: Texts): number => preamble.length + text.length;

/** Whether a change has taken more than half of the characters away. */
export const isMostGone = (before: Texts, after: Texts): boolean =>
  lengthOf(before) >= FEWEST && 2 * lengthOf(after) < lengthOf(before);

/** The texts that are kept after a change. */
export function earlierAfter(
  kept: readonly EarlierText[],
  before: Texts & Pick<EarlierText, "version">,
  after: Texts,
  at: number,
): readonly EarlierText[] {
  const last = kept.at(-1);
  if (lengthOf(before) < FEWEST || (last?.preamble === before.preamble && last.text === before.text))
    return kept;
  const isDue = last === undefined || at - last.at >= GAP_MS || isMostGone(before, after);
  if (!isDue) return kept;
  return thinned([...kept, { ...before, at }], at);
}

/** Drops the text that lies closest to its neighbours, measured by its age; never the longest, the first or the last. */
function thinned(kept: readonly EarlierText[], now: number): readonly EarlierText[] {
  if (kept.length <= MOST_EARLIER) return kept;
  const longest = fullest(kept);
  let drop = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < kept.length - 1; at++) {
    const [before, one, next] = [kept[at - 1], kept[at], kept[at + 1]];
    if (before === undefined || one === undefined || next === undefined || one === longest) continue;
    const share = (next.at - before.at) / (now - one.at + 1);
    if (share < least) [drop, least] = [at, share];
  }
  return kept.toSpliced(drop, 1);
}

/** The longest of the texts, the latest of these if there are several; undefined if there is none. */
export function fullest(kept: readonly EarlierText[]): EarlierText | undefined {
  return kept.reduce<EarlierText | undefined>(
    (most, one) => (most === undefined || lengthOf(one) >= lengthOf(most) ? one : most),
    undefined,
  );
}

/**
 * Who has taken most of a draft away, or null if most of it stands or has come back.
 * @param by who makes this change
 */
export function emptiedAfter(
  emptiedBy: DelegationId | null,
  kept: readonly EarlierText[],
  after: Texts,
  by: DelegationId,
): DelegationId | null {
  const most = fullest(kept);
  if (most === undefined || !isMostGone(most, after)) return null;
  return emptiedBy ?? by;
}

/** How many paragraphs and clauses a text has. */
export const linesIn = ({ preamble, text }: Texts): number => linesOf(preamble).length + linesOf(text).length;
